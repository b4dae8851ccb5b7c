/** The same photograph re-encoded as often by sharp alone: no server, no form, no database. Prints one JSON line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { projectRoot } from '../../postgres/places.mjs';
import { peakMegabytes } from './memory.mjs';
import { aPhoto } from './photo.mjs';

const require = createRequire(join(projectRoot, 'dist', 'node', 'package.json'));
const { reEncodePhoto } = require('./apps/api/src/platform/files/kinds/re-encode-photo.js');
const times = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'parvis-bench-'));
try {
  const path = join(folder, 'photo.jpg');
  writeFileSync(path, await aPhoto());
  const encode = async (name) => {
    mkdirSync(join(folder, name));
    const made = await reEncodePhoto(path, join(folder, name), 'jpeg');
    if (!made.ok) throw new Error(made.error);
  };
  await encode('warm');
  const before = process.cpuUsage();
  for (let turn = 0; turn < times; turn += 1) await encode(String(turn));
  const { user, system } = process.cpuUsage(before);
  console.log(
    JSON.stringify({
      cpuMs: Math.round((user + system) / 1000 / times),
      peakMegabytes: peakMegabytes('self'),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
