import { align } from './alignment';
import { paragraphsOf, textOf } from './paragraphs';

/** Who changed a stretch of paragraphs since the text that both began from. */
export type MergeWho = 'nobody' | 'mine' | 'theirs' | 'both_alike';

/** A stretch that needs no choice; `before` is what stood there, which may have been taken out. */
export interface SettledPiece {
  readonly kind: 'settled';
  readonly who: MergeWho;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Both changed the same paragraphs, differently: a person chooses. */
export interface ConflictPiece {
  readonly kind: 'conflict';
  readonly before: readonly string[];
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

export type MergePiece = SettledPiece | ConflictPiece;

/** What is kept of a stretch that both changed. `both`: theirs, which stands already, then mine. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

/**
 * Three-way, by paragraphs. Nothing that either wrote is left out: it stands in a settled piece, or in a conflict.
 * @param base the version from which both began
 * @returns pieces in the order of the text
 */
export function mergeTexts(base: string, mine: string, theirs: string): MergePiece[] {
  const [b, m, t] = [paragraphsOf(base), paragraphsOf(mine), paragraphsOf(theirs)];
  const inMine = new Map(align(b, m));
  const inTheirs = new Map(align(b, t));
  const pieces: MergePiece[] = [];
  let [from, fromMine, fromTheirs] = [0, 0, 0];
  const stretch = (to: number, toMine: number, toTheirs: number) => {
    const piece = pieceOf(b.slice(from, to), m.slice(fromMine, toMine), t.slice(fromTheirs, toTheirs));
    if (piece) pieces.push(piece);
    [from, fromMine, fromTheirs] = [to, toMine, toTheirs];
  };
  for (let place = 0; place < b.length; place += 1) {
    const [here, there] = [inMine.get(place), inTheirs.get(place)];
    if (here === undefined || there === undefined) continue;
    stretch(place, here, there);
    stretch(place + 1, here + 1, there + 1);
  }
  stretch(b.length, m.length, t.length);
  return pieces;
}

/** @param choices one for each conflict, in order; one that is missing keeps both */
export function mergedText(pieces: readonly MergePiece[], choices: readonly MergeChoice[] = []): string {
  let conflict = 0;
  return textOf(
    pieces.flatMap((piece) =>
      piece.kind === 'settled' ? piece.after : chosen(piece, choices[conflict++] ?? 'both'),
    ),
  );
}

export const conflictsIn = (pieces: readonly MergePiece[]): ConflictPiece[] =>
  pieces.filter((piece) => piece.kind === 'conflict');

function chosen({ mine, theirs }: ConflictPiece, choice: MergeChoice): readonly string[] {
  if (choice === 'mine') return mine;
  return choice === 'theirs' ? theirs : [...theirs, ...mine];
}

function pieceOf(before: string[], mine: string[], theirs: string[]): MergePiece | null {
  if (before.length + mine.length + theirs.length === 0) return null;
  const settled = (who: MergeWho, after: string[]): SettledPiece => ({ kind: 'settled', who, before, after });
  if (same(mine, theirs)) return settled(same(before, mine) ? 'nobody' : 'both_alike', mine);
  if (same(before, mine)) return settled('theirs', theirs);
  if (same(before, theirs)) return settled('mine', mine);
  return { kind: 'conflict', before, mine, theirs };
}

const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((paragraph, place) => paragraph === right[place]);
