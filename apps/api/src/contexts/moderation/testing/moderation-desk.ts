import { randomUUID } from 'node:crypto';
import { openThrowAway } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { AuditTrail } from '../../audit';
import { PersonEntity } from '../../identity';
import { Notices } from '../../notifications';
import { Blocks } from '../blocks/blocks.store';
import { DecideCase } from '../decide-case/decide-case.service';
import { ReportAllowances } from '../report-content/report-allowances.store';
import { ReportContent } from '../report-content/report-content.service';
import { ModerationCaseEntity } from '../tables/moderation-case.entity';
import { TellDecision } from '../tell-decision/tell-decision.service';
import { CaseDesk } from '../things/case-desk.service';
import { Cases } from '../things/cases.store';
import { ModeratedKinds } from '../things/moderated-kinds.store';
import { WriteDecision } from '../things/write-decision.service';
import { NotesForTests } from './notes-for-tests';

export interface ModerationDesk {
  source: DataSource;
  clock: SetClock;
  config: ReturnType<typeof readConfig>;
  notes: NotesForTests;
  cases: Cases;
  caseDesk: CaseDesk;
  decisions: WriteDecision;
  audit: AuditTrail;
  notices: Notices;
  blocks: Blocks;
  report: ReportContent;
  decide: DecideCase;
  /** A new person with an account, as the verbs see who asks. */
  someone(role?: string, given?: Partial<Viewer>): Promise<Viewer>;
  /** Reports a note as this person does, and answers its case. */
  reported(noteId: string, by?: Viewer | null, reason?: string): Promise<ModerationCaseEntity>;
  /** Verbs written in the audit, oldest first. */
  audited(): Promise<string[]>;
  /** Templates and people of the notices that wait, oldest first. */
  queued(): Promise<{ template: string; personId: string; params: Record<string, string> }[]>;
  close(): Promise<void>;
}

/** The verbs of moderation over their own database, with notes on a wall as the things that are moderated. */
export async function moderationDesk(): Promise<ModerationDesk> {
  const database = await openThrowAway(openDataSource);
  const { source } = database;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  const config = readConfig({ DATABASE_URL: database.runtimeUrl });
  const [audit, kinds, cases, notes] = [
    new AuditTrail(clock),
    new ModeratedKinds(),
    new Cases(clock),
    new NotesForTests(),
  ];
  kinds.add(notes);
  const outbox = new Outbox(clock, new Jobs());
  const notices = new Notices(outbox);
  const blocks = new Blocks(clock);
  const limits = new ReportAllowances(clock, config, blocks);
  const report = new ReportContent(source, clock, kinds, cases, limits, audit);
  const caseDesk = new CaseDesk(source, kinds, cases);
  const decisions = new WriteDecision(clock, audit, new TellDecision(notices, outbox));
  const someone = async (role = 'resident', given: Partial<Viewer> = {}) => {
    const person = { displayName: 'Fictional Person', email: `${randomUUID()}@example.org` };
    const { id } = await source.manager.save(source.manager.create(PersonEntity, person));
    return aViewer(role, { personId: id, ...given });
  };
  const reported = async (noteId: string, by?: Viewer | null, reason = 'insult') => {
    const viewer = by === undefined ? await someone() : by;
    const input = { kind: 'note', subjectId: noteId, reason, note: 'À lire.' };
    await report.execute({ viewer, address: '192.0.2.1', language: 'fr' }, input);
    return source.manager.findOneByOrFail(ModerationCaseEntity, { subjectId: noteId });
  };
  return {
    ...{ source, clock, config, notes, cases, caseDesk, decisions, audit, notices, blocks, report },
    ...{ someone, reported, decide: new DecideCase(caseDesk, decisions) },
    audited: async () =>
      ((await source.query('SELECT verb FROM audit_entry ORDER BY sequence')) as { verb: string }[]).map(
        ({ verb }) => verb,
      ),
    queued: async () =>
      (
        (await source.query(
          `SELECT payload -> 'notice' AS notice FROM outbox_event WHERE name = 'notifications.notice' ORDER BY at, id`,
        )) as { notice: { template: string; personId: string; params: Record<string, string> } }[]
      ).map(({ notice }) => notice),
    close: () => database.close(),
  };
}
