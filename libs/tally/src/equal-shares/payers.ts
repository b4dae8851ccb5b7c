import type { ReplayedRound } from './replay';

/** Payers of one round who paid the same winner next: how many in each slot of that round. */
export interface Payers {
  /** `nothing`: paid no later winner; `others`: small groups put together. `next` is null for both. */
  readonly kind: 'winner' | 'nothing' | 'others';
  readonly next: number | null;
  readonly people: number;
  readonly peopleBySlot: ReadonlyMap<number, number>;
}

/**
 * For each round, its payers sorted by the winner they paid next (largest group first, then those who paid nothing
 * more, then the small groups put together). A group below `smallest` people is never shown alone, nor can it be
 * found by subtraction: what is put together is made large enough too. Cost: one pass over the winners' supporters.
 */
export function payersOf(
  rounds: readonly ReplayedRound[],
  groupSizes: Float64Array,
  smallest: number,
): Payers[][] {
  const nextPaid = new Int32Array(groupSizes.length).fill(NOTHING);
  const found: Payers[][] = [];
  for (const { project, groups, slotOf } of [...rounds].reverse()) {
    const byNext = new Map<number, Map<number, number>>();
    slotOf.forEach((slot, entry) => {
      if (slot < 0) return;
      const group = groups[entry]!;
      const next = nextPaid[group]!;
      const bySlot = byNext.get(next) ?? new Map<number, number>();
      bySlot.set(slot, (bySlot.get(slot) ?? 0) + groupSizes[group]!);
      byNext.set(next, bySlot);
      nextPaid[group] = project;
    });
    found.unshift(shownGroups([...byNext].map(toPayers), smallest));
  }
  return found;
}

const NOTHING = -1;

function toPayers([next, peopleBySlot]: [number, Map<number, number>]): Payers {
  const people = [...peopleBySlot.values()].reduce((sum, n) => sum + n, 0);
  return next === NOTHING
    ? { kind: 'nothing', next: null, people, peopleBySlot }
    : { kind: 'winner', next, people, peopleBySlot };
}

function shownGroups(groups: readonly Payers[], smallest: number): Payers[] {
  const sorted = [...groups].sort((a, b) => b.people - a.people || (a.next ?? -1) - (b.next ?? -1));
  const shown = sorted.filter(({ people }) => people >= smallest);
  const hidden = sorted.slice(shown.length);
  const hiddenPeople = (): number => hidden.reduce((sum, { people }) => sum + people, 0);
  while (hidden.length > 0 && hiddenPeople() < smallest && shown.length > 0) hidden.push(shown.pop()!);
  shown.sort((a, b) => Number(a.kind === 'nothing') - Number(b.kind === 'nothing'));
  return hidden.length === 0 ? shown : [...shown, together(hidden)];
}

function together(groups: readonly Payers[]): Payers {
  const peopleBySlot = new Map<number, number>();
  for (const group of groups) {
    group.peopleBySlot.forEach((n, slot) => peopleBySlot.set(slot, (peopleBySlot.get(slot) ?? 0) + n));
  }
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  return { kind: 'others', next: null, people, peopleBySlot };
}
