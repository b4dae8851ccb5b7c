/** The database of the town for a command that reads it: the operator's own, or the embedded one of `npm start`. */
import { DATABASE_NAMES } from './database.mjs';

/** Commands that need it, unless they are given a file. */
const READERS = ['audit'];

/**
 * `--empty`, as for `npm start`: the town's own beginnings rather than the demonstration. Nothing is printed, since the
 * command's own output may be read by a program.
 * @param {string[]} args @returns {Promise<{ args: string[], env: Record<string, string>, stop: () => Promise<void> }>}
 */
export async function openTownsDatabase(args) {
  const rest = args.filter((arg) => arg !== '--empty');
  const nothing = { args, env: {}, stop: async () => undefined };
  const fromFile = args.some((arg) => arg === '--file' || arg.startsWith('--file='));
  if (!READERS.includes(args[0] ?? '') || fromFile || args.includes('--help')) return nothing;
  if (process.env['DATABASE_URL']) return { ...nothing, args: rest };
  const { startEmbeddedPostgres } = await import('../../postgres/index.mjs');
  const own = args.includes('--empty') || Boolean(process.env['PARVIS_PUBLIC_URL']);
  const server = await startEmbeddedPostgres({ database: own ? DATABASE_NAMES.own : DATABASE_NAMES.demo });
  return { args: rest, env: { DATABASE_URL: server.runtimeUrl }, stop: server.stop };
}
