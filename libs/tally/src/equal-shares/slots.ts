import type { Profile, Support } from '../profile/profile';

/**
 * The supporters of one project, put together by what they hold (a purse) and by the weight they give it:
 * supporters in one slot pay the same. Parallel arrays; supporters whose purse is empty are left out.
 */
export interface Slots {
  length: number;
  readonly purse: Int32Array;
  readonly weight: Int32Array;
  readonly people: Float64Array;
  /** 1 where the supporters give all that they hold; set by whoever works out the price. */
  readonly gaveAll: Uint8Array;
}

export const EMPTY_PURSE = 0;

/** Working space, reused for each project: a count makes thousands of these. */
export class SlotCollector {
  readonly slots: Slots;
  /** Slot of each entry of the support collected last, -1 for an empty purse. */
  readonly slotOf: Int32Array;
  private lastSlotOfPurse = new Int32Array(1024);

  constructor(private readonly profile: Profile) {
    const size = profile.supports.reduce((most, { groups }) => Math.max(most, groups.length), 0);
    this.slots = emptySlots(size);
    this.slotOf = new Int32Array(size);
  }

  /** One pass over the support, which is sorted by weight. `purseOf` says which purse each group holds. */
  collect(support: Support, purseOf: Int32Array, purses: number): Slots {
    const { slots, slotOf } = this;
    const { purse, weight, people } = slots;
    const last = this.roomFor(purses);
    const sizes = this.profile.groupSizes;
    let length = 0;
    let from = 0;
    let currentWeight = -1;
    for (let i = 0; i < support.groups.length; i++) {
      const group = support.groups[i]!;
      const held = purseOf[group]!;
      slotOf[i] = -1;
      if (held === EMPTY_PURSE) continue;
      if (support.weights[i] !== currentWeight) {
        currentWeight = support.weights[i]!;
        from = length;
      }
      // A stale mark is harmless: it counts only if it points into this weight's slots and at this very purse.
      let slot = last[held]!;
      if (slot < from || slot >= length || purse[slot] !== held) {
        slot = length++;
        last[held] = slot;
        purse[slot] = held;
        weight[slot] = currentWeight;
        people[slot] = 0;
      }
      people[slot]! += sizes[group]!;
      slotOf[i] = slot;
    }
    slots.length = length;
    slots.gaveAll.fill(0, 0, length);
    return slots;
  }

  private roomFor(purses: number): Int32Array {
    if (this.lastSlotOfPurse.length < purses) this.lastSlotOfPurse = new Int32Array(purses * 2);
    return this.lastSlotOfPurse;
  }
}

const emptySlots = (size: number): Slots => ({
  length: 0,
  purse: new Int32Array(size),
  weight: new Int32Array(size),
  people: new Float64Array(size),
  gaveAll: new Uint8Array(size),
});

/** A copy that outlives the collector's next use. */
export const keepSlots = ({ length, purse, weight, people, gaveAll }: Slots): Slots => ({
  length,
  purse: purse.slice(0, length),
  weight: weight.slice(0, length),
  people: people.slice(0, length),
  gaveAll: gaveAll.slice(0, length),
});
