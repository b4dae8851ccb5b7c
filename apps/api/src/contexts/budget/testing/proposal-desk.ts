import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openThrowAway } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import { Outbox } from '../../../platform/events/outbox';
import { FileShelf } from '../../../platform/files/file-shelf';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { Jobs } from '../../../platform/jobs/jobs';
import { AuditTrail } from '../../audit';
import type { Role } from '../../identity';
import { Consents } from '../../families';
import { Blocks, Cases, Moderators, PreModeration } from '../../moderation';
import { Tidings } from '../../notifications';
import { DecideAdmissibility } from '../decide-admissibility/decide-admissibility.service';
import { Editions } from '../editions.store';
import { EstimateCost } from '../estimate-cost/estimate-cost.service';
import { ProposalToReview } from '../proposals/proposal-to-review.store';
import { Proposals } from '../proposals/proposals.store';
import type { SubmitProposalInput } from '../submit-proposal/submit-proposal.input';
import { FilingRules } from '../submit-proposal/filing-rules.service';
import { SubmitProposal } from '../submit-proposal/submit-proposal.service';
import { someNeighbourhoods } from './edition-rows';
import { aViewer } from './proposal-rows';

export interface ProposalDesk {
  source: DataSource;
  clock: SetClock;
  tidings: Tidings;
  files: KeptFiles;
  shelf: FileShelf;
  proposals: Proposals;
  submit: SubmitProposal;
  decide: DecideAdmissibility;
  estimate: EstimateCost;
  /** A new person, as the verbs see who asks. */
  someone(role?: Role): Promise<Viewer>;
  /** Verbs written in the audit, oldest first. */
  audited(): Promise<string[]>;
  /** Templates and people of the notices that wait, oldest first. */
  queued(): Promise<{ template: string; personId: string; params: Record<string, string> }[]>;
  close(): Promise<void>;
}

/** The verbs of proposals over their own database, with a clock that is put where the test wants. */
export async function proposalDesk(): Promise<ProposalDesk> {
  const database = await openThrowAway(openDataSource);
  const { source } = database;
  const files = mkdtempSync(join(tmpdir(), 'parvis-files-'));
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));
  const config = readConfig({ DATABASE_URL: database.runtimeUrl, PARVIS_FILES_DIR: files });
  const editions = new Editions(source);
  const shelf = new FileShelf(config);
  const kept = new KeptFiles(source, clock, shelf, config);
  const audit = new AuditTrail(clock);
  const tidings = new Tidings(new Outbox(clock, new Jobs()), clock);
  const rules = new FilingRules(
    kept,
    new Blocks(clock),
    new PreModeration(new Cases(clock), config),
    new Consents(config),
  );
  const review = new ProposalToReview(source, clock, editions, new Moderators());
  await someNeighbourhoods(source.manager);
  return {
    source,
    clock,
    tidings,
    files: kept,
    shelf,
    proposals: new Proposals(source),
    submit: new SubmitProposal(source, clock, editions, rules, audit, tidings),
    decide: new DecideAdmissibility(review, clock, audit, tidings),
    estimate: new EstimateCost(review, clock, audit, tidings),
    someone: (role) => aViewer(source.manager, role),
    audited: async () => {
      const rows = (await source.query('SELECT verb FROM audit_entry ORDER BY sequence')) as {
        verb: string;
      }[];
      return rows.map(({ verb }) => verb);
    },
    queued: async () => {
      const rows = (await source.query(
        `SELECT notice FROM outbox_event,
                coalesce(payload -> 'notice', payload -> 'tiding' -> 'to') AS notice
          WHERE notice IS NOT NULL ORDER BY at, id`,
      )) as { notice: { template: string; personId: string; params: Record<string, string> } }[];
      return rows.map(({ notice }) => notice);
    },
    close: async () => {
      await database.close();
      rmSync(files, { recursive: true, force: true });
    },
  };
}

/** What a form sends; anything not said is a short, lawful idea. */
export const anIdea = (edition: string, given: Partial<SubmitProposalInput> = {}): SubmitProposalInput => ({
  edition,
  submissionKey: randomUUID(),
  title: 'Des bancs à l’ombre',
  body: 'Quatre bancs et deux arbres, là où l’on attend le bus.',
  theme: 'living_environment',
  ...given,
});
