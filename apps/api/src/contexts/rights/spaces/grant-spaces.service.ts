import { Injectable } from '@nestjs/common';

/** A place where a role may be given, and how people name it. */
export interface GrantSpace {
  /** `<kind>:<id>` */
  readonly space: string;
  readonly name: string;
}

/** Where a role may count beside the whole town. Each context that has spaces says which (`onModuleInit`). */
@Injectable()
export class GrantSpaces {
  private readonly kinds = new Map<string, () => Promise<GrantSpace[]>>();

  /** @param kind the word before the colon, such as `edition` @param list bounded: the newest hundred at most */
  register(kind: string, list: () => Promise<GrantSpace[]>): void {
    if (this.kinds.has(kind)) throw new Error(`space registered twice: ${kind}`);
    this.kinds.set(kind, list);
  }

  async all(): Promise<GrantSpace[]> {
    return (await Promise.all([...this.kinds.values()].map((list) => list()))).flat();
  }
}
