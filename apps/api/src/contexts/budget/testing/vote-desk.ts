import { randomBytes, randomUUID } from 'node:crypto';
import { encodeVotingCode } from '@parvis/ballot-box';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock, SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { Outbox } from '../../../platform/events/outbox';
import { Jobs } from '../../../platform/jobs/jobs';
import { LongJobs } from '../../../platform/long-jobs/long-jobs';
import { AuditTrail } from '../../audit';
import { Tidings } from '../../notifications';
import { Residence } from '../../residence';
import { Neighbourhoods } from '../../territory';
import { UrnForNow } from '../ballot-box/urn-for-now.service';
import { CastBallot } from '../cast-ballot/cast-ballot.service';
import { AfterClosing } from '../close-vote/after-closing.service';
import { CloseVote } from '../close-vote/close-vote.service';
import { Editions } from '../editions.store';
import { JoinRoll } from '../join-roll/join-roll.service';
import { OpenVote } from '../open-vote/open-vote.service';
import { BallotLines } from '../see-ballot-paper/ballot-lines.store';
import { Roll } from '../see-my-vote/roll.store';
import type { EditionEntity } from '../tables/edition.entity';
import { anEdition, IN_REVIEW, someNeighbourhoods } from './edition-rows';
import { aViewer, aProposal } from './proposal-rows';

/** Costs of the projects 1, 2, 3… of an opened vote, in euros: any three fit, 1 and 2 and 4 do not. */
export const COSTS = [60_000, 50_000, 40_000, 50_000, 1_000, 1_000, 1_000];

export const aCode = (): string => encodeVotingCode(randomBytes(16));

/** The verbs of the vote over a database, without the rest of the server. */
export class VoteDesk {
  readonly editions: Editions;
  readonly residence: Residence;
  readonly roll: Roll;
  readonly join: JoinRoll;
  readonly opening: OpenVote;
  readonly casting: CastBallot;
  readonly closing: CloseVote;

  constructor(
    readonly source: DataSource,
    readonly clock: Clock = new SetClock(new Date('2027-03-09T10:00:00Z')),
  ) {
    const config = readConfig({ DATABASE_URL: 'postgresql://unused' });
    const audit = new AuditTrail(clock);
    const tidings = new Tidings(new Outbox(clock, new Jobs()), clock);
    this.editions = new Editions(source);
    this.residence = new Residence(source, clock, audit);
    this.roll = new Roll(source, config, this.residence);
    const box = new UrnForNow(source, new BallotLines(source), config);
    this.join = new JoinRoll(
      source,
      this.editions,
      this.roll,
      new Neighbourhoods(source, config),
      audit,
      clock,
    );
    this.opening = new OpenVote(source, this.editions, audit, clock, tidings);
    this.casting = new CastBallot(source, this.editions, box, audit, clock);
    this.closing = new CloseVote(
      source,
      this.editions,
      box,
      audit,
      new AfterClosing(new LongJobs(new Jobs(), clock), tidings),
      clock,
    );
  }

  /** An edition in review with costed proposals 1, 2, 3…, ready to open. */
  async readyEdition(given: Partial<EditionEntity> = {}): Promise<EditionEntity> {
    const { manager } = this.source;
    await someNeighbourhoods(manager);
    const edition = await anEdition(manager, this.clock.now(), IN_REVIEW, given);
    for (const [index, euros] of COSTS.entries())
      await aProposal(manager, {
        editionId: edition.id,
        number: index + 1,
        state: 'costed',
        costCents: euros * 100,
      });
    return edition;
  }

  async openedEdition(given: Partial<EditionEntity> = {}): Promise<EditionEntity> {
    const edition = await this.readyEdition(given);
    await this.opening.open({ edition: edition.slug, endIdeasEarly: false, actorId: null });
    return edition;
  }

  someone(): Promise<Viewer> {
    return aViewer(this.source.manager);
  }

  /** A new person who is on the roll. */
  async aVoter({ slug }: EditionEntity): Promise<Viewer> {
    const viewer = await this.someone();
    await this.join.join(this.declared(slug), viewer);
    return viewer;
  }

  /** A person nobody else is. */
  declared(edition: string) {
    const givenName = randomUUID();
    return { edition, givenName, familyName: 'Fictif', birthDate: '1990-05-17', neighbourhood: 'north' };
  }

  cast({ slug }: EditionEntity, { personId }: Viewer, ballotKey: string, choices: string[] = ['1', '2']) {
    return this.casting.cast({ edition: slug, ballotKey, choices }, personId);
  }

  /** The two numbers that must be equal. */
  async balance({ id }: EditionEntity): Promise<{ signatures: number; ballots: number }> {
    const [row] = (await this.source.query(
      `SELECT (SELECT count(*) FROM roll_signature WHERE edition_id = $1)::int AS signatures,
              (SELECT count(*) FROM open_ballot WHERE edition_id = $1)::int AS ballots`,
      [id],
    )) as { signatures: number; ballots: number }[];
    return row ?? { signatures: -1, ballots: -1 };
  }

  async auditedVerbs(): Promise<string[]> {
    const rows = (await this.source.query('SELECT verb FROM audit_entry ORDER BY sequence')) as {
      verb: string;
    }[];
    return rows.map(({ verb }) => verb);
  }
}
