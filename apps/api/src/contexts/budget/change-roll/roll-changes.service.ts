import { Injectable } from '@nestjs/common';
import { ROLL_MOTIVES, type RollMotive } from '@parvis/contract';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { changed } from '../../../platform/realtime/live-topic';
import { AuditTrail } from '../../audit';
import { Notices } from '../../notifications';
import type { PendingActEntity } from '../../rights';
import { editionChanged } from '../budget.events';
import { Editions, type KnownEdition } from '../editions.store';
import { editionSpace } from '../see-edition/edition-rights.service';
import { type RollChange, RollChangeEntity } from '../tables/roll-change.entity';
import type { RollRefusal } from './change-roll.result';
import { rollMayChange } from './roll-may-change';

type Outcome = { readonly motive: RollMotive } | { readonly refused: RollRefusal };

/** What is written when a second person has confirmed a change to a roll: all of it, or none. */
@Injectable()
export class RollChanges {
  constructor(
    private readonly editions: Editions,
    private readonly audit: AuditTrail,
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** @returns null when the roll has changed, else why it did not: days may have passed since it was asked */
  async carryOut(
    manager: EntityManager,
    change: RollChange,
    act: PendingActEntity,
    confirmedBy: string,
  ): Promise<RollRefusal | 'act_moved_on' | null> {
    const { subjectId: personId, params } = act;
    const known = await this.editions.byId((params['space'] ?? '').replace(/^edition:/, ''), manager);
    // Waits for every ballot on its way in, and makes the next ones and the closing wait: she has voted, or has not.
    const edition = known && (await this.editions.locked(manager, known.slug, 'update'));
    // Whoever asked has left meanwhile: one person alone would remain.
    if (!edition || !act.askedBy) return 'act_moved_on';
    const now = this.clock.now();
    if (!rollMayChange(edition, now)) return 'roll_closed';
    const outcome =
      change === 'strike'
        ? await strike(manager, edition.id, personId, { motive: motiveOf(params['motive']), now })
        : await putBack(manager, edition.id, personId);
    if ('refused' in outcome) return outcome.refused;
    const { motive } = outcome;
    await manager.insert(RollChangeEntity, { editionId: edition.id, change, motive, changedAt: now });
    await changed(manager, editionChanged, edition.id);
    await this.tell(manager, edition, personId, change, motive);
    await this.note(manager, edition.id, personId, { change, motive }, confirmedBy);
    return null;
  }

  private tell(
    manager: EntityManager,
    { name, slug }: KnownEdition,
    personId: string,
    change: RollChange,
    motive: RollMotive,
  ): Promise<void> {
    const template = change === 'strike' ? 'roll_struck' : 'roll_put_back';
    const params = { edition: name, motive, path: `/budgets/${slug}/voter` };
    return this.notices.queue(manager, { personId, template, params });
  }

  /** Twice: in her own history, and in the edition's, which names nobody. */
  private async note(
    manager: EntityManager,
    editionId: string,
    personId: string,
    after: { change: RollChange; motive: RollMotive },
    actorId: string,
  ): Promise<void> {
    const whose = { type: 'person', id: personId };
    for (const subject of [whose, { type: 'edition', id: editionId }])
      await this.audit.record(manager, {
        verb: after.change === 'strike' ? 'budget.struck_off_roll' : 'budget.put_back_on_roll',
        actorId,
        subject,
        after: { motive: after.motive, space: editionSpace(editionId) },
      });
  }
}

/**
 * Whoever has signed stays: her ballot is in the urn without a name, so nobody could take it out, and there would be
 * more ballots than voters. The database holds it too (`struck_has_not_signed`).
 */
async function strike(
  manager: EntityManager,
  editionId: string,
  personId: string,
  { motive, now }: { motive: RollMotive; now: Date },
): Promise<Outcome> {
  const [entry] = (await manager.query(
    `SELECT id, EXISTS (SELECT 1 FROM roll_signature WHERE roll_entry_id = roll_entry.id) AS signed
       FROM roll_entry WHERE edition_id = $1 AND person_id = $2 AND struck_at IS NULL`,
    [editionId, personId],
  )) as { id: string; signed: boolean }[];
  if (!entry) return { refused: 'roll_entry_moved_on' };
  if (entry.signed) return { refused: 'voter_signed' };
  await manager.query('UPDATE roll_entry SET struck_at = $2, struck_for = $3 WHERE id = $1', [
    entry.id,
    now,
    motive,
  ]);
  return { motive };
}

async function putBack(manager: EntityManager, editionId: string, personId: string): Promise<Outcome> {
  const [entry] = (await manager.query(
    `SELECT id, struck_for AS motive FROM roll_entry
      WHERE edition_id = $1 AND person_id = $2 AND struck_at IS NOT NULL`,
    [editionId, personId],
  )) as { id: string; motive: RollMotive }[];
  if (!entry) return { refused: 'roll_entry_moved_on' };
  await manager.query('UPDATE roll_entry SET struck_at = NULL, struck_for = NULL WHERE id = $1', [entry.id]);
  return { motive: entry.motive };
}

const motiveOf = (word: string | null | undefined): RollMotive =>
  ROLL_MOTIVES.find((motive) => motive === word) ?? 'error';
