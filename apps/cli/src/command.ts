import type { Blanks, MessageKey, Say } from './messages';

/** What a command is given: its arguments, where to write, the language of its sentences. */
export interface Terminal {
  readonly say: Say;
  readonly print: (text: string) => void;
  /** Passing news (progress), shown on a terminal only. */
  readonly whisper: (text: string) => void;
}

/** A verb of the command line. Answers its exit code. */
export interface Command {
  readonly name: string;
  readonly help: (say: Say) => string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

export const EXIT = { fine: 0, failed: 1, misused: 2 } as const;

/** A sentence for the person and an exit code: `misused` for what was typed, `failed` for what a file holds. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';

  constructor(
    readonly exit: 1 | 2,
    readonly key: MessageKey,
    readonly blanks: Blanks = {},
  ) {
    super(key);
  }
}

export const misused = (key: MessageKey, blanks?: Blanks) => new CommandFailure(EXIT.misused, key, blanks);
export const failed = (key: MessageKey, blanks?: Blanks) => new CommandFailure(EXIT.failed, key, blanks);
