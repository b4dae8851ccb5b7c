import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { configSchema } from '../../../src/platform/config/config.schema';

/** What only the tools and the tests read. */
const TOOL_VARIABLES = join(__dirname, '../../../../../tools/run/variables.json');

interface Property {
  type?: string;
  format?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  default?: unknown;
  description?: string;
}

const HEAD = `# Configuration

Printed from the schema of the settings by \`npm run generate\`; never edited.

Settings are environment variables, read once at start and checked by one schema
(\`apps/api/src/platform/config/config.schema.ts\`). A setting that does not fit stops the server with a sentence that
names it. \`npm start\` gives the server a database, a secret and a port by itself.

## The server

| variable | value | default | meaning |
| --- | --- | --- | --- |
`;

const TOOLS = `
## Tools and tests

Read by the launchers and the tests, never by the running server.

| variable | value | meaning |
| --- | --- | --- |
`;

const SWITCH = ['0', '1', 'true', 'false', ''];
const code = (text: string) => `\`${text}\``;

/** The settings by name, as JSON Schema describes them. */
export function settings(): [name: string, property: Property, required: boolean][] {
  const described = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  const required = new Set(described.required);
  return Object.entries(described.properties ?? {}).map(([name, property]) => [
    name,
    property as Property,
    required.has(name),
  ]);
}

function valueOf({ type, format, enum: choices, minimum, maximum, minLength }: Property): string {
  if (String(choices) === String(SWITCH)) return '`0` or `1`';
  if (choices) return choices.map(code).join(', ');
  if (format === 'uri') return 'address';
  if (type === 'integer') return `whole number, ${minimum} to ${maximum}`;
  return minLength && minLength > 3 ? `text, ${minLength} characters at least` : 'text';
}

/** docs/configuration.md as it must be. */
export function settingsPage(): string {
  const server = settings().map(([name, property, required]) => {
    const usual =
      property.default === undefined ? (required ? 'required' : 'none') : code(String(property.default));
    return `| ${code(name)} | ${valueOf(property)} | ${usual} | ${property.description ?? ''} |`;
  });
  const variables = JSON.parse(readFileSync(TOOL_VARIABLES, 'utf8')) as Record<
    'name' | 'value' | 'meaning',
    string
  >[];
  const tools = variables.map(
    ({ name, value, meaning }) => `| ${name.split(', ').map(code).join(', ')} | ${value} | ${meaning} |`,
  );
  return `${HEAD}${server.join('\n')}\n${TOOLS}${tools.join('\n')}\n`;
}
