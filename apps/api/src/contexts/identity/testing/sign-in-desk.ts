import { openThrowAway } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { AuditTrail } from '../../audit';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { Jobs } from '../../../platform/jobs/jobs';
import { Ages } from '../ages/ages.store';
import { Sessions } from '../keep-session/sessions.service';
import { Grants } from '../grants/grants.store';
import { People } from '../people.store';
import { openCode } from '../request-sign-in-code/one-time-code';
import { RequestSignInCode } from '../request-sign-in-code/request-sign-in-code.service';
import { SEND_SIGN_IN_CODE } from '../request-sign-in-code/send-sign-in-code.service';
import { SignIn } from '../sign-in/sign-in.service';

export interface SignInDesk {
  source: DataSource;
  clock: SetClock;
  people: People;
  grants: Grants;
  sessions: Sessions;
  request: RequestSignInCode;
  signIn: SignIn;
  /** What waits in the queue, oldest first. */
  queued(): Promise<{ id: string; sealed: string; language: string }[]>;
  /** The code that the last queued mail carries. */
  lastCode(): Promise<string>;
  close(): Promise<void>;
}

/** The verbs of signing in over their own database, with a clock that is put where the test wants. */
export async function signInDesk(): Promise<SignInDesk> {
  const database = await openThrowAway(openDataSource);
  const { source } = database;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  const config = readConfig({ DATABASE_URL: database.runtimeUrl });
  const audit = new AuditTrail(clock);
  const people = new People(audit);
  const sessions = new Sessions(source, clock, config);
  const queued: SignInDesk['queued'] = async () => {
    const rows = (await source.query(
      `SELECT job.payload FROM graphile_worker._private_jobs job
         JOIN graphile_worker._private_tasks task ON task.id = job.task_id
        WHERE task.identifier = $1 ORDER BY job.id`,
      [SEND_SIGN_IN_CODE],
    )) as { payload: { id: string; sealed: string; language: string } }[];
    return rows.map(({ payload }) => payload);
  };
  return {
    source,
    clock,
    people,
    grants: new Grants(audit, clock),
    sessions,
    request: new RequestSignInCode(source, clock, config, new Jobs()),
    signIn: new SignIn(source, clock, config, people, new Ages(clock), sessions),
    queued,
    lastCode: async () => {
      const last = (await queued()).at(-1);
      if (!last) throw new Error('no mail is queued');
      return openCode(config.secret, last.id, last.sealed);
    },
    close: database.close,
  };
}
