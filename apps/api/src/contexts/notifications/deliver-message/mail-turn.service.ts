import { Injectable } from '@nestjs/common';

/**
 * One mail at a time in a process, from the line that holds it to the line that says it left: a process that is killed
 * between the two leaves one mail in doubt, so that a kill repeats at most one.
 */
@Injectable()
export class MailTurn {
  private last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
