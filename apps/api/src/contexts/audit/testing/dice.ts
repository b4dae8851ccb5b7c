/** Dice that fall the same way for the same seed (mulberry32): a try that escapes can be thrown again. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0, below `sides`. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  }

  one<T>(choices: readonly T[]): T {
    return choices[this.roll(choices.length)] as T;
  }

  /** `count` different ones, or all if there are fewer. */
  some<T>(choices: readonly T[], count: number): T[] {
    const left = [...choices];
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(this.roll(left.length), 1)[0] as T,
    );
  }

  hex(length: number): string {
    return Array.from({ length }, () => this.roll(16).toString(16)).join('');
  }

  uuid(): string {
    return [8, 4, 4, 4, 12].map((length) => this.hex(length)).join('-');
  }
}
