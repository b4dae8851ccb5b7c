import { AsyncLocalStorage } from 'node:async_hooks';
import { AbstractLogger, type LogLevel, type LogMessage } from 'typeorm';

interface Tally {
  statements: string[];
}

const counting = new AsyncLocalStorage<Tally>();

/**
 * Runs `work` and returns the SQL statements that it sent (transaction control left out). Tests hold each reading to
 * a budget with it: the number must not grow with the list.
 */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ value: T; statements: string[] }> {
  const tally: Tally = { statements: [] };
  const value = await counting.run(tally, work);
  return { value, statements: tally.statements };
}

const CONTROL = /^(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i;

/** Notes statements for `statementsOf`, and nothing otherwise: SQL parameters never reach a log. */
export class StatementLog extends AbstractLogger {
  constructor() {
    super(['query']);
  }

  override logQuery(query: string): void {
    const tally = counting.getStore();
    if (tally && !CONTROL.test(query)) tally.statements.push(query);
  }

  protected writeLog(_level: LogLevel, _message: LogMessage | LogMessage[]): void {
    // Statements are counted above; nothing is written.
  }
}
