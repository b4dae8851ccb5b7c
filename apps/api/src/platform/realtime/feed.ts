import { Follower } from './follower';

export interface FeedSource<T extends object> {
  /** The full state, the same for all who follow it: one load serves them all. */
  load: () => Promise<T>;
  /** Milliseconds until it is read again although nobody said that it changed; null: only when told. */
  again?: (state: T) => number | null;
  /** What is compared to know whether it has changed; the whole state when nothing is said. */
  compared?: (state: T) => unknown;
}

/** Between two loads of one state: a burst of changes is a few loads, and the last of them sees the last change. */
const LEAST_GAP_MS = 50;
const LONGEST_GAP_MS = 500;
/** The more there are to tell, the longer a burst is gathered: telling them must leave time for what they ask. */
const GAP_MS_A_FOLLOWER = 1;
const LONGEST_RETRY_MS = 30_000;

/**
 * One state of this process and those who follow it. Each follower first gets the full state; then all get it again
 * when it differs from what they were last told.
 */
export class Feed<T extends object> {
  private readonly followers = new Set<Follower<T>>();
  private newcomers = new Set<Follower<T>>();
  private timer: NodeJS.Timeout | undefined;
  private loading = false;
  private stale = false;
  private tellAll = false;
  private told = '';
  private lastStart = -Infinity;
  private failures = 0;

  constructor(
    private readonly source: FeedSource<T>,
    private readonly hooks: { onEmpty: () => void; onError: (error: unknown) => void },
  ) {}

  follow(): Follower<T> {
    const follower: Follower<T> = new Follower<T>(() => this.leave(follower));
    this.followers.add(follower);
    this.newcomers.add(follower);
    this.wake();
    return follower;
  }

  /** Something changed. */
  change(): void {
    this.wake();
  }

  /** Something may have been missed: everybody is told again, even if nothing changed. */
  resync(): void {
    this.tellAll = true;
    this.wake();
  }

  get size(): number {
    return this.followers.size;
  }

  private wake(): void {
    this.stale = true;
    if (!this.loading) this.plan(Math.max(0, this.lastStart + this.gapMs() - performance.now()));
  }

  private gapMs(): number {
    return Math.min(LONGEST_GAP_MS, Math.max(LEAST_GAP_MS, GAP_MS_A_FOLLOWER * this.followers.size));
  }

  private plan(afterMs: number): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.followers.size === 0) return;
    this.timer = setTimeout(() => void this.run(), afterMs);
  }

  private async run(): Promise<void> {
    this.loading = true;
    this.stale = false;
    this.lastStart = performance.now();
    const [newcomers, tellAll] = [this.newcomers, this.tellAll];
    this.newcomers = new Set();
    this.tellAll = false;
    let next: number | null;
    try {
      const state = await this.source.load();
      this.failures = 0;
      this.tell(state, newcomers, tellAll);
      next = this.source.again?.(state) ?? null;
    } catch (error) {
      this.hooks.onError(error);
      for (const each of newcomers) if (this.followers.has(each)) this.newcomers.add(each);
      this.tellAll ||= tellAll;
      next = Math.min(LONGEST_RETRY_MS, 250 * 2 ** this.failures++);
    }
    this.loading = false;
    if (this.stale && this.failures === 0) this.wake();
    else if (next !== null) this.plan(next);
  }

  private tell(state: T, newcomers: ReadonlySet<Follower<T>>, all: boolean): void {
    const text = JSON.stringify(this.source.compared?.(state) ?? state);
    const different = all || text !== this.told;
    this.told = text;
    for (const follower of different ? this.followers : newcomers) follower.push(state);
  }

  private leave(follower: Follower<T>): void {
    this.followers.delete(follower);
    this.newcomers.delete(follower);
    if (this.followers.size > 0) return;
    clearTimeout(this.timer);
    this.hooks.onEmpty();
  }
}
