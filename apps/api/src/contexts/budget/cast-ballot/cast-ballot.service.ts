import { Injectable } from '@nestjs/common';
import { checkBallot } from '@parvis/ballot';
import { decodeVotingCode } from '@parvis/ballot-box';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import { BallotBox } from '../ballot-box/ballot-box';
import { Editions, type KnownEdition } from '../editions.store';
import { BallotProjectEntity } from '../tables/ballot-project.entity';
import { RollEntryEntity } from '../tables/roll-entry.entity';
import { plannedVote, whyNoBallots } from '../vote-problems/vote-moment';
import type { CastBallotInput } from './cast-ballot.input';
import {
  alreadyVoted,
  BallotRecorded,
  type CastBallotAnswer,
  type InvalidBallot,
  invalidBallot,
  notOnRoll,
} from './cast-ballot.result';

/** Undoes a signature whose ballot could not go into the urn. */
class CodeTaken extends Error {}

/** Puts a ballot into the urn, or changes the one that its code opens. Sent twice, it is recorded once. */
@Injectable()
export class CastBallot {
  constructor(
    private readonly source: DataSource,
    private readonly editions: Editions,
    private readonly box: BallotBox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @param assisted an agent sits beside her: the trail says so, and never what she chose */
  async cast(input: CastBallotInput, personId: string, assisted = false): Promise<CastBallotAnswer> {
    const code = decodeVotingCode(input.ballotKey);
    if (!code.ok) return invalidBallot('bad_code');
    try {
      return await this.source.transaction((manager) =>
        this.deposit(manager, input, code.value, { personId, assisted }),
      );
    } catch (error) {
      if (error instanceof CodeTaken) return invalidBallot('code_taken');
      throw error;
    }
  }

  private async deposit(
    manager: EntityManager,
    input: CastBallotInput,
    ballotKey: Uint8Array,
    { personId, assisted }: { personId: string; assisted: boolean },
  ): Promise<CastBallotAnswer> {
    const edition = await this.editions.locked(manager, input.edition, 'share');
    if (!edition) throw new NotFound();
    const closed = whyNoBallots(edition, this.clock.now());
    if (closed) return closed;
    const entry = await manager.findOneBy(RollEntryEntity, {
      editionId: edition.id,
      personId,
      struckAt: IsNull(),
    });
    if (!entry) return notOnRoll();
    const invalid = await this.refusal(manager, edition, input.choices);
    if (invalid) return invalid;
    const deposit = { editionId: edition.id, rollEntryId: entry.id, ballotKey, choices: input.choices };
    const outcome = await this.box.cast(manager, deposit);
    if (outcome === 'already_voted') return alreadyVoted();
    if (outcome === 'key_taken') throw new CodeTaken();
    if (outcome === 'recorded') await this.note(manager, edition, personId, assisted);
    return Object.assign(new BallotRecorded(), {
      changed: outcome === 'changed',
      closesAt: plannedVote(edition).endsAt,
      choices: input.choices,
    });
  }

  /**
   * "Voted", once, and nothing else. A change of mind leaves no line: the roll already says that she voted, and a
   * second line would tell who hesitated, and give a second moment by which to find the ballot.
   */
  private note(
    manager: EntityManager,
    edition: KnownEdition,
    personId: string,
    assisted: boolean,
  ): Promise<void> {
    return this.audit.record(manager, {
      verb: 'budget.voted',
      actorId: personId,
      subject: { type: 'edition', id: edition.id },
      ...(assisted && { after: { assisted } }),
    });
  }

  private async refusal(
    manager: EntityManager,
    { id, maxChoices, envelopeCents }: KnownEdition,
    choices: string[],
  ): Promise<InvalidBallot | null> {
    const lines = await manager.findBy(BallotProjectEntity, { editionId: id });
    const projects = lines.map(({ projectId, costCents }) => ({ id: projectId, costCents }));
    const checked = checkBallot(choices, { maxChoices, envelopeCents, projects });
    return checked.ok ? null : invalidBallot(checked.error.reason, checked.error.limit);
  }
}
