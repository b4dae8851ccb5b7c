// Lints every planted fault with the real configuration, as if it stood where its header says, and prints
// what was reported. A fixture is: `as: <path>`, `expect: <rule>` (none for a right twin), `---`, the code.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ESLint } from 'eslint';

const root = resolve(import.meta.dirname, '..', '..');
const folder = join(import.meta.dirname, 'fixtures');

function read(file) {
  const [header, code] = readFileSync(join(folder, file), 'utf8').split('\n---\n');
  const fields = Object.fromEntries(header.split('\n').map((line) => line.split(': ')));
  return { file, as: fields.as, expect: fields.expect ?? null, code };
}

const eslint = new ESLint({ cwd: root });
const outcomes = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.fixture'))) {
  const { file, as, expect, code } = read(name);
  const [result] = await eslint.lintText(code, { filePath: join(root, as) });
  const reported = result.messages.map((message) => message.ruleId ?? `fatal: ${message.message}`);
  outcomes.push({ file, expect, reported });
}
process.stdout.write(JSON.stringify(outcomes));
