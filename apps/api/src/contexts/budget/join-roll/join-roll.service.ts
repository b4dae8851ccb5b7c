import { Injectable } from '@nestjs/common';
import { mayVote, type TownLink } from '@parvis/eligibility';
import { mayDo } from '@parvis/phases';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Neighbourhoods } from '../../territory';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { Editions, type KnownEdition, timesOf } from '../editions.store';
import { Roll } from '../see-my-vote/roll.store';
import { plannedVote } from '../vote-problems/vote-moment';
import { voteClosed } from '../vote-problems/vote-problems.type';
import { ruleOf } from '../who-may/who-may.service';
import { formFaults, LINKS_OUTSIDE } from './declared';
import type { JoinRollInput } from './join-roll.input';
import { alreadyOnRoll, type JoinRollAnswer, notEligible } from './join-roll.result';

/** Puts a person on the roll by what she declares. Done twice, it is done once. */
@Injectable()
export class JoinRoll {
  constructor(
    private readonly source: DataSource,
    private readonly editions: Editions,
    private readonly roll: Roll,
    private readonly neighbourhoods: Neighbourhoods,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async join(input: JoinRollInput, viewer: Viewer): Promise<JoinRollAnswer> {
    const faults = formFaults(input);
    const home =
      input.neighbourhood == null ? 'elsewhere' : await this.neighbourhoods.standing(input.neighbourhood);
    if (home === 'unknown') faults.push({ field: 'neighbourhood', rule: 'unknown_choice' });
    if (faults.length > 0) return invalidInput(faults);
    const declared = home === 'in_town' ? input : { ...input, neighbourhood: null };
    return this.source.transaction((manager) => this.enter(manager, declared, viewer));
  }

  private async enter(manager: EntityManager, input: JoinRollInput, viewer: Viewer): Promise<JoinRollAnswer> {
    const now = this.clock.now();
    const edition = await this.editions.locked(manager, input.edition, 'share');
    if (!edition) throw new NotFound();
    const mine = await this.roll.myVote(edition, viewer.personId, now, manager);
    // Struck off, she does not come back by herself: the answer says why, and the page how to contest it.
    if (mine.onRoll || mine.struckFor) return mine;
    if (!mayDo('join_roll', timesOf(edition), now.getTime()).allowed)
      return voteClosed(edition.closedAt ?? plannedVote(edition).endsAt);
    const verified = await this.roll.verifiedLinks(viewer.personId, manager);
    const refused = refusal(edition, input, verified, now);
    if (refused) return refused;
    const entered = await this.roll.enter(manager, {
      ...input,
      editionId: edition.id,
      personId: viewer.personId,
      residence: verified.some((link) => edition.openTo.includes(link)) ? 'verified' : 'declared',
      now,
    });
    if (!entered) return this.taken(manager, edition, viewer, now);
    await this.audit.record(manager, {
      verb: 'budget.joined_roll',
      actorId: viewer.personId,
      subject: { type: 'edition', id: edition.id },
    });
    return this.roll.myVote(edition, viewer.personId, now, manager);
  }

  /** Another request won: this person's own (a double click), or the same identity under another account. */
  private async taken(
    manager: EntityManager,
    edition: KnownEdition,
    viewer: Viewer,
    now: Date,
  ): Promise<JoinRollAnswer> {
    const mine = await this.roll.myVote(edition, viewer.personId, now, manager);
    return mine.onRoll ? mine : alreadyOnRoll();
  }
}

/**
 * By what she belongs to the town, in her own words: of the neighbourhood she names and the link she declares, the one
 * that this edition is open to.
 */
function declaredLink({ openTo }: KnownEdition, { neighbourhood, link }: JoinRollInput): TownLink | null {
  const declared: TownLink[] = [
    ...(neighbourhood == null ? [] : (['live'] as const)),
    ...LINKS_OUTSIDE.filter((outside) => outside === link),
  ];
  return declared.find((one) => openTo.includes(one)) ?? declared[0] ?? null;
}

/** The age counts on the first day of the vote, or today once it has begun. */
function refusal(
  edition: KnownEdition,
  input: JoinRollInput,
  verified: TownLink[],
  now: Date,
): JoinRollAnswer | null {
  const starts = plannedVote(edition).startsAt ?? now;
  const onDate = townDay(starts > now ? starts : now);
  const { minimumAge } = edition;
  const declared = declaredLink(edition, input);
  const answer = mayVote({ birthDate: input.birthDate, onDate, declared, verified, rule: ruleOf(edition) });
  if (answer.allowed) return null;
  if (answer.reason === 'not_a_date') return invalidInput([{ field: 'birthDate', rule: 'not_a_date' }]);
  return notEligible(answer.reason, minimumAge);
}
