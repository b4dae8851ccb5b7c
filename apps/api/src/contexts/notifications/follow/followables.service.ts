import { Injectable } from '@nestjs/common';
import type { FollowKind } from '../tables/follow.entity';

/** A thing that may be followed, as everyone may see it. */
export interface Followable {
  readonly title: string;
  /** From `/`. */
  readonly path: string;
}

export interface ThingRef {
  readonly kind: FollowKind;
  readonly id: string;
}

export interface FollowableSource {
  readonly kind: FollowKind;
  /**
   * Those of these things that exist and that everyone may see, by their id, in one statement. Ids come from outside:
   * one that is none of this kind is simply not found.
   */
  describe(ids: readonly string[]): Promise<ReadonlyMap<string, Followable>>;
}

const keyOf = ({ kind, id }: ThingRef): string => `${kind} ${id}`;

/** Things by their kind and id. */
export class Described {
  constructor(private readonly things: ReadonlyMap<string, Followable>) {}

  /** Undefined: gone, hidden, or never there. */
  of(ref: ThingRef | null): Followable | undefined {
    return ref ? this.things.get(keyOf(ref)) : undefined;
  }
}

/** The kinds of things that people follow. This context knows none of those above: they register theirs at start. */
@Injectable()
export class Followables {
  private readonly sources = new Map<FollowKind, FollowableSource>();

  register(source: FollowableSource): void {
    if (this.sources.has(source.kind)) throw new Error(`followable registered twice: ${source.kind}`);
    this.sources.set(source.kind, source);
  }

  /** One statement for each kind, whatever is asked: the cost of a list does not depend on what is in it. */
  async describe(refs: readonly ThingRef[]): Promise<Described> {
    const things = new Map<string, Followable>();
    for (const { kind, describe } of this.sources.values()) {
      const ids = [...new Set(refs.filter((ref) => ref.kind === kind).map(({ id }) => id))];
      for (const [id, thing] of await describe(ids)) things.set(keyOf({ kind, id }), thing);
    }
    return new Described(things);
  }
}
