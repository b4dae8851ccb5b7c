import { audit } from './audit/audit.command';
import { CommandFailure, EXIT, type Command, type Terminal } from './command';
import { languageOf, speaker } from './messages';
import { tally } from './tally/tally.command';
import { tallyCheck } from './tally-check/tally-check.command';

const COMMANDS: readonly Command[] = [tally, tallyCheck, audit];

async function main(args: readonly string[]): Promise<number> {
  const say = speaker(languageOf(process.env));
  const whisper = (text: string) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${text}`);
  };
  const terminal: Terminal = { say, whisper, print: (text) => process.stdout.write(`${text}\n`) };
  const names = COMMANDS.map(({ name }) => name).join(', ');
  const [name, ...rest] = args;
  const command = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (name === '--help') terminal.print(say('usage', { commands: names }));
    if (name === '--help') return EXIT.fine;
    if (name === undefined) throw new CommandFailure(EXIT.misused, 'usage', { commands: names });
    if (!command) throw new CommandFailure(EXIT.misused, 'unknown_command', { value: name, commands: names });
    if (rest.includes('--help')) terminal.print(command.help(say));
    return rest.includes('--help') ? EXIT.fine : await command.run(rest, terminal);
  } catch (error) {
    whisper('');
    process.stderr.write(`${printable(sentenceOf(error, terminal))}\n`);
    return error instanceof CommandFailure ? error.exit : EXIT.failed;
  }
}

/** Never a stack: what is not a `CommandFailure` is our own fault, told in one line. */
function sentenceOf(error: unknown, { say }: Terminal): string {
  if (error instanceof CommandFailure) return say(error.key, error.blanks);
  const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return say('failed', { reason: reason.slice(0, 200) });
}

/** What a sentence quotes from a file must not steer the terminal: control and direction characters become blanks. */
const printable = (sentence: string): string => sentence.replace(/[\p{Cc}\p{Cf}]/gu, ' ');

// Written, not exited: output to a pipe may still be on its way.
main(process.argv.slice(2)).then((code) => (process.exitCode = code));
// A reader that closes early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
