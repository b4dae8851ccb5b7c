import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { BallotBox } from '../ballot-box/ballot-box';
import type { KnownEdition } from '../editions.store';
import type { EditionDeskType } from './edition-desk.type';
import { observable, spanOf, STEP } from './observable-count';

type Waiting = Pick<EditionDeskType, 'toReview' | 'toCost' | 'ready' | 'onBallot'>;
type Vote = Pick<EditionDeskType, 'rollSize' | 'signatures' | 'ballots' | 'roundedTo' | 'balanced'>;
type RollCounts = Pick<EditionDeskType, 'rollSize' | 'signatures'>;

interface Held {
  readonly span: number;
  readonly vote: Promise<Vote>;
}

/** The numbers of the desk. Those of an open vote are rounded and held still, whoever asks and however often. */
@Injectable()
export class DeskCounts {
  private readonly held = new Map<string, Held>();

  constructor(
    private readonly source: DataSource,
    private readonly box: BallotBox,
    private readonly clock: Clock,
  ) {}

  /** Proposals of an edition that wait for something, in one statement. */
  async waiting(editionId: string): Promise<Waiting> {
    const rows = (await this.source.query(
      `SELECT count(*) FILTER (WHERE state IN ('submitted', 'to_clarify'))::int AS "toReview",
              count(*) FILTER (WHERE state = 'admissible')::int AS "toCost",
              count(*) FILTER (WHERE state = 'costed')::int AS ready,
              (SELECT count(*) FROM ballot_project WHERE edition_id = $1)::int AS "onBallot"
         FROM proposal WHERE edition_id = $1 AND visibility = 'shown'`,
      [editionId],
    )) as [Waiting];
    return rows[0];
  }

  /** Exact before the opening and after the closing. */
  vote({ id, openedAt, closedAt }: KnownEdition): Promise<Vote> {
    if (!openedAt || closedAt) {
      this.held.delete(id);
      return this.counted(id);
    }
    const span = spanOf(this.clock.now());
    const known = this.held.get(id);
    if (known?.span === span) return known.vote;
    const vote = this.counted(id).then(rounded);
    this.held.set(id, { span, vote });
    // A reading that failed is not held.
    vote.catch(() => this.held.delete(id));
    return vote;
  }

  /**
   * Signatures are read between two readings of the urn: a ballot that comes in meanwhile makes the second reading
   * larger, and is not taken for one too many or too few.
   */
  private async counted(editionId: string): Promise<Vote> {
    const before = await this.box.count(editionId);
    const roll = await this.roll(editionId);
    const ballots = await this.box.count(editionId);
    const balanced = before <= roll.signatures && roll.signatures <= ballots;
    return { ...roll, ballots: balanced ? roll.signatures : ballots, roundedTo: 1, balanced };
  }

  private async roll(editionId: string): Promise<RollCounts> {
    const rows = (await this.source.query(
      `SELECT (SELECT count(*) FROM roll_entry WHERE edition_id = $1 AND struck_at IS NULL)::int AS "rollSize",
              (SELECT count(*) FROM roll_signature WHERE edition_id = $1)::int AS signatures`,
      [editionId],
    )) as [RollCounts];
    return rows[0];
  }
}

/** The roll too: most people sign on it a minute before they vote. */
const rounded = (vote: Vote): Vote => ({
  ...vote,
  rollSize: observable(vote.rollSize),
  signatures: observable(vote.signatures),
  ballots: observable(vote.ballots),
  roundedTo: STEP,
});
