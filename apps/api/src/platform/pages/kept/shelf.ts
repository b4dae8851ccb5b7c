/** What lies on a shelf: anything that knows its weight in bytes. */
interface Weighty {
  readonly weight: number;
}

/** The most recently used things, up to a number of bytes: the one not asked for the longest leaves first. */
export class Shelf<Thing extends Weighty> {
  private readonly things = new Map<string, Thing>();
  private total = 0;

  /** @param capacity in bytes */
  constructor(private readonly capacity: number) {}

  get bytes(): number {
    return this.total;
  }

  get size(): number {
    return this.things.size;
  }

  find(key: string): Thing | undefined {
    const thing = this.things.get(key);
    if (!thing) return undefined;
    this.things.delete(key);
    this.things.set(key, thing);
    return thing;
  }

  put(key: string, thing: Thing): void {
    this.remove(key);
    if (thing.weight > this.capacity) return;
    this.things.set(key, thing);
    this.total += thing.weight;
    for (const oldest of this.things.keys()) {
      if (this.total <= this.capacity) break;
      this.remove(oldest);
    }
  }

  clear(): void {
    this.things.clear();
    this.total = 0;
  }

  private remove(key: string): void {
    const thing = this.things.get(key);
    if (!thing) return;
    this.things.delete(key);
    this.total -= thing.weight;
  }
}
