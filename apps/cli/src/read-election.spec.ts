import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFailure } from './command';
import { speaker } from './messages';
import { readElection } from './read-election';

const folder = mkdtempSync(join(tmpdir(), 'parvis-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GOOD =
  'META\nkey;value\nnum_projects;1\nnum_votes;1\nbudget;10\nvote_type;approval\n' +
  'PROJECTS\nproject_id;cost;name\na;5;École\nVOTES\nvoter_id;vote\n1;a\n';

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const sentenceOf = (path: string): string => {
  const say = speaker('en');
  try {
    readElection(path, say);
  } catch (error) {
    if (error instanceof CommandFailure) return `${error.exit}: ${say(error.key, error.blanks)}`;
    throw error;
  }
  return 'read';
};

it('names the election by its file', () => {
  expect(readElection(write('Cahors_2027.pb', GOOD), speaker('en')).instance).toBe('Cahors_2027');
});

it('reads a Latin-1 file only when told to', () => {
  const path = write('latin1.pb', Buffer.from(GOOD, 'latin1'));
  expect(sentenceOf(path)).toContain(
    'Line 9: byte C9 is not UTF-8. Save the file as UTF-8, or add --encoding latin1',
  );
  expect(readElection(path, speaker('en'), 'latin1').projects[0]?.columns['name']).toBe('École');
});

it('refuses 200 MB without reading them', () => {
  const path = write('huge.pb', '');
  truncateSync(path, 200 * 1024 * 1024);
  expect(sentenceOf(path)).toContain('too big: 209715200 bytes, at most 67108864');
});

it('says the line and the field of a problem', () => {
  const path = write('bad.pb', GOOD.replace('a;5', 'a;five'));
  expect(sentenceOf(path)).toBe(`1: ${path}: Line 9, cost: "five" is not an amount such as 1500 or 1500.50.`);
});

it('says that a file does not exist, or is a folder', () => {
  expect(sentenceOf(join(folder, 'none.pb'))).toContain('does not exist');
  expect(sentenceOf(folder)).toContain('is a folder');
});
