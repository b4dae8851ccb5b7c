import { type ChainRow, type DetailRow, instantOf } from './chain-row';
import { detailText, entryText, GENESIS, type Sha256 } from './chain-text';
import { exactJson } from './exact-json';

/** The verb that declares erased details (`after.lines`): a detail gone without one is not an erasure but a hole. */
export const DETAILS_ERASED = 'audit.details_erased';

/** Where the chain stood when somebody noted it: that many lines, the last with this hash. */
export interface Anchor {
  readonly lines: number;
  readonly hash: string;
}

export interface ChainReport {
  /** Nothing below is wrong. */
  readonly holds: boolean;
  readonly lines: number;
  /** Hash of the last line: with `lines`, what to note today to compare with tomorrow. */
  readonly head: string;
  /** Number of the first line that does not follow from the one before, or null. */
  readonly brokenAt: number | null;
  /** Lines whose detail is there but is not what was recorded; the first hundred. */
  readonly alteredDetails: readonly number[];
  /** Lines whose detail is gone and that no erasure declares; the first hundred. */
  readonly missingDetails: readonly number[];
  /** Details without a line. */
  readonly strayDetails: number;
  /** Details that a declared erasure took, as the law may ask: the chain still holds. */
  readonly erasedDetails: number;
  /** Whether the chain still passes where it stood; null when nobody gave an anchor. */
  readonly anchored: boolean | null;
}

const SHOWN = 100;

/** Reads a chain line by line, from the first. Its memory does not grow with the chain, only with undeclared holes. */
export class ChainCheck {
  private lines = 0;
  private head = GENESIS;
  private brokenAt: number | null = null;
  private readonly altered: number[] = [];
  private readonly missing = new Set<number>();
  private erased = 0;
  private anchored: boolean | null = null;

  /** `details: false` reads an exported chain, which carries none. */
  constructor(
    private readonly sha256: Sha256,
    private readonly anchor: Anchor | null = null,
    private readonly options: { readonly details: boolean } = { details: true },
  ) {
    if (anchor) this.anchored = anchor.lines === 0 && anchor.hash === GENESIS;
  }

  add(row: ChainRow): void {
    this.lines += 1;
    if (!this.follows(row)) this.brokenAt ??= this.lines;
    this.head = row.hash;
    if (this.anchor?.lines === this.lines) this.anchored = row.hash === this.anchor.hash;
    if (!this.options.details) return;
    if (!row.detail) this.missing.add(row.sequence);
    else if (this.digestOf(row.detail) === row.detail_digest) this.declare(row.verb, row.detail);
    else if (this.altered.length < SHOWN) this.altered.push(row.sequence);
  }

  /** @param strayDetails counted apart, since no line leads to them */
  end(strayDetails = 0): ChainReport {
    const missingDetails = [...this.missing].slice(0, SHOWN);
    const sound = this.altered.length + missingDetails.length + strayDetails === 0;
    return {
      holds: this.brokenAt === null && sound && this.anchored !== false,
      lines: this.lines,
      head: this.head,
      brokenAt: this.brokenAt,
      alteredDetails: this.altered,
      missingDetails,
      strayDetails,
      erasedDetails: this.erased,
      anchored: this.anchored,
    };
  }

  private follows(row: ChainRow): boolean {
    const at = instantOf(row.at_micros);
    if (at === null || row.sequence !== this.lines || row.previous_hash !== this.head) return false;
    const link = {
      sequence: row.sequence,
      at,
      verb: row.verb,
      detailDigest: row.detail_digest,
      previousHash: row.previous_hash,
    };
    return this.sha256(entryText(link)) === row.hash;
  }

  /** Null: it holds a text that was never written there. */
  private digestOf(row: DetailRow): string | null {
    const before = row.before === null ? null : exactJson(row.before);
    const after = row.after === null ? null : exactJson(row.after);
    if ((before === null) !== (row.before === null) || (after === null) !== (row.after === null)) return null;
    const { salt, actor_id: actorId, subject_type: subjectType, subject_id: subjectId } = row;
    return this.sha256(detailText({ salt, actorId, subjectType, subjectId, before, after }));
  }

  private declare(verb: string, { after }: DetailRow): void {
    if (verb !== DETAILS_ERASED || after === null) return;
    const { lines } = JSON.parse(after) as { lines?: unknown };
    if (!Array.isArray(lines)) return;
    for (const line of lines) if (this.missing.delete(line as number)) this.erased += 1;
  }
}
