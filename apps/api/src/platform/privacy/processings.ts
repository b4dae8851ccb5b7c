import type { Processing, ProcessingTable } from './processing';

/** The union of the contexts' tables, checked at boot: a processing is declared by one context only. */
export class Processings {
  private readonly table = new Map<string, Processing>();

  constructor(tables: readonly ProcessingTable[]) {
    for (const [key, processing] of tables.flatMap((table) => Object.entries(table))) {
      if (this.table.has(key)) throw new Error(`processing declared twice: ${key}`);
      this.table.set(key, processing);
    }
  }

  /** @throws Error for a key that nobody declared */
  get(key: string): Processing {
    const processing = this.table.get(key);
    if (!processing) throw new Error(`no context declares the processing ${key}`);
    return processing;
  }

  has(key: string): boolean {
    return this.table.has(key);
  }

  /** In the order in which they were declared. */
  entries(): [key: string, processing: Processing][] {
    return [...this.table.entries()];
  }
}
