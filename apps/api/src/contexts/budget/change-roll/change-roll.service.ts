import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { reasonFaults, TwoPeople } from '../../rights';
import { Editions } from '../editions.store';
import { editionSpace } from '../see-edition/edition-rights.service';
import type { RollChange } from '../tables/roll-change.entity';
import { RollEntryEntity } from '../tables/roll-entry.entity';
import type { ChangeRollInput } from './change-roll.input';
import { type ChangeRollAnswer, RollChangeAsked, rollRefused } from './change-roll.result';
import { rollMayChange } from './roll-may-change';
import { RollChanges } from './roll-changes.service';

/** The names by which the second person finds the request. */
export const ROLL_ACTS: Record<RollChange, string> = {
  strike: 'budget.strike_off_roll',
  put_back: 'budget.put_back_on_roll',
};

/**
 * Asks to take somebody off a roll, or to put her back; another person confirms (docs/rules/rolls.md). Whether she has
 * voted is not looked at here: one person alone could find out, and when, by asking again and again.
 */
@Injectable()
export class ChangeRoll implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly editions: Editions,
    private readonly twoPeople: TwoPeople,
    private readonly changes: RollChanges,
  ) {}

  onModuleInit(): void {
    for (const change of ['strike', 'put_back'] as const)
      this.twoPeople.register({
        name: ROLL_ACTS[change],
        asks: 'budget.change_roll',
        answers: 'budget.change_roll',
        within: true,
        apply: (manager, act, confirmedBy) => this.changes.carryOut(manager, change, act, confirmedBy),
      });
  }

  /** @throws NotFound when there is no such edition, or nobody of that id on its roll */
  async ask(input: ChangeRollInput, viewer: Viewer): Promise<ChangeRollAnswer> {
    const faults = formFaults(input);
    if (faults.length > 0) return invalidInput(faults);
    if (!isUuid(input.personId)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const edition = await this.editions.bySlug(input.edition, manager);
      if (!edition) throw new NotFound();
      const where = { editionId: edition.id, personId: input.personId };
      const entry = await manager.findOneBy(RollEntryEntity, where);
      if (!entry) throw new NotFound();
      if (input.personId === viewer.personId) return rollRefused('own_roll_entry');
      if (!rollMayChange(edition, this.clock.now())) return rollRefused('roll_closed');
      if ((entry.struckAt !== null) !== (input.change === 'put_back'))
        return rollRefused('roll_entry_moved_on');
      const act = {
        kind: ROLL_ACTS[input.change],
        subjectId: input.personId,
        params: { space: editionSpace(edition.id), motive: input.motive ?? null },
        reason: input.reason.trim(),
      };
      const asked = await this.twoPeople.ask(manager, act, viewer);
      return Object.assign(new RollChangeAsked(), { actId: asked.id, expiresAt: asked.expiresAt });
    });
  }
}

function formFaults({ change, motive, reason }: ChangeRollInput): FieldFault[] {
  const faults = [...reasonFaults(reason)];
  if (change === 'strike' && !motive) faults.unshift({ field: 'motive', rule: 'required' });
  if (change === 'put_back' && motive) faults.unshift({ field: 'motive', rule: 'unknown_choice' });
  return faults;
}
