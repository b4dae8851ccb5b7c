import { createHash } from 'node:crypto';
import { type Anchor, ChainCheck, type ChainReport, readAnchor } from '@parvis/audit-chain';
import { type Arguments, type OptionTable, readArguments } from '../arguments';
import { type Command, EXIT, misused, type Terminal } from '../command';
import { type ChainSource, exported, fileSource, withDatabase } from './chain-source';

const OPTIONS: OptionTable = {
  valued: { '--file': 'journal.jsonl', '--expect': '1204:9f3c…' },
  plain: ['--json', '--help'],
};

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * `audit verify`: checks the trail of `DATABASE_URL`, or of an exported file; exit code 1 when anything was changed.
 * `audit export`: its lines without their details, one JSON a line, for somebody outside to keep and check.
 */
export const audit: Command = {
  name: 'audit',
  help: (say) => say('audit_help'),
  run: async (args, terminal) => {
    const given = readArguments(args, OPTIONS);
    const [verb, tooMany] = given.paths;
    if (verb !== 'verify' && verb !== 'export') throw misused('audit_verbs');
    if (tooMany !== undefined) throw misused('too_many_files', { value: tooMany });
    return verb === 'verify' ? verify(given, terminal) : exportLines(terminal);
  },
};

const database = <T>(work: (source: ChainSource) => Promise<T>): Promise<T> => {
  const url = process.env['DATABASE_URL'];
  if (!url) throw misused('audit_no_url');
  return withDatabase(url, work);
};

async function exportLines({ print }: Terminal): Promise<number> {
  await database(async ({ rows }) => {
    for await (const row of rows) print(exported(row));
  });
  return EXIT.fine;
}

async function verify(given: Arguments, terminal: Terminal): Promise<number> {
  const expected = given.values.get('--expect');
  const anchor = expected === undefined ? null : readAnchor(expected);
  if (expected !== undefined && !anchor) throw misused('audit_bad_anchor', { value: expected });
  const file = given.values.get('--file');
  const check = (source: ChainSource) => checkAll(source, anchor, terminal);
  const report = file === undefined ? await database(check) : await check(fileSource(file));
  if (given.flags.has('--json')) terminal.print(JSON.stringify(report, null, 2));
  else tell(report, file === undefined, terminal);
  return report.holds ? EXIT.fine : EXIT.failed;
}

async function checkAll(
  source: ChainSource,
  anchor: Anchor | null,
  { whisper }: Terminal,
): Promise<ChainReport> {
  const check = new ChainCheck(sha256, anchor, { details: source.details });
  let lines = 0;
  for await (const row of source.rows) {
    check.add(row);
    if (++lines % 50_000 === 0) whisper(String(lines));
  }
  whisper('');
  return check.end(await source.strayDetails());
}

/** What is wrong first, then where the chain stands, and what this check could not see. */
function tell(report: ChainReport, details: boolean, { print, say }: Terminal): void {
  const { brokenAt, alteredDetails, missingDetails, strayDetails, erasedDetails, lines, head } = report;
  if (brokenAt !== null) print(say('audit_broken', { line: brokenAt }));
  if (alteredDetails.length > 0) print(say('audit_altered', { lines: alteredDetails.join(', ') }));
  if (missingDetails.length > 0) print(say('audit_missing', { lines: missingDetails.join(', ') }));
  if (strayDetails > 0) print(say('audit_stray', { count: strayDetails }));
  if (report.anchored === false) print(say('audit_anchor_lost'));
  print(say(report.holds ? 'audit_holds' : 'audit_does_not_hold', { lines }));
  if (details) print(say('audit_erased', { count: erasedDetails }));
  print(say('audit_head', { anchor: `${lines}:${head}` }));
  if (report.anchored === null) print(say('audit_without_anchor'));
}
