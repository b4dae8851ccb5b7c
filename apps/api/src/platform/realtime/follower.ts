/**
 * What one subscription has still to be told: at most the newest state. A reader slower than the changes misses the
 * ones in between, and nothing piles up for it.
 */
export class Follower<T extends object> implements AsyncIterableIterator<T> {
  private newest: T | undefined;
  private waiting: ((result: IteratorResult<T, undefined>) => void) | undefined;
  private over = false;

  constructor(private readonly onLeave: () => void) {}

  push(state: T): void {
    if (this.over) return;
    if (!this.waiting) {
      this.newest = state;
      return;
    }
    this.waiting({ done: false, value: state });
    this.waiting = undefined;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    if (this.over) return Promise.resolve({ done: true, value: undefined });
    const value = this.newest;
    this.newest = undefined;
    if (value) return Promise.resolve({ done: false, value });
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  return(): Promise<IteratorResult<T, undefined>> {
    if (!this.over) {
      this.over = true;
      this.waiting?.({ done: true, value: undefined });
      this.onLeave();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(): Promise<IteratorResult<T, undefined>> {
    return this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
