import type { FigureBlock, SignatureWords } from '../model/document-model';
import { INK, MARGINS, type Paper } from './paper';

const ROW = 20;
const LABEL = 0.42;
const VALUE = 90;

/** Bars as vectors, one picture for a reader: what it says is its alternative text. */
export function drawFigure(paper: Paper, { bars, alt }: FigureBlock): void {
  const height = bars.length * ROW + 6;
  paper.room(Math.min(height, paper.bottom - MARGINS.top));
  const top = paper.pdf.y;
  const bbox = [MARGINS.left, top, MARGINS.left + paper.width, top + height] as const;
  paper.tag(paper.root, 'Figure', { alt, bbox }, () =>
    bars.forEach((bar, index) => drawBar(paper, bar, top + index * ROW)),
  );
  paper.pdf.x = MARGINS.left;
  paper.pdf.y = top + height;
  paper.down(10);
}

function drawBar(paper: Paper, bar: FigureBlock['bars'][number], y: number): void {
  const labelWidth = paper.width * LABEL;
  const start = MARGINS.left + labelWidth + 8;
  const longest = paper.width - labelWidth - 8 - VALUE;
  const length = Math.max(1, Math.min(1, Math.max(0, bar.share)) * longest);
  paper.face('text', 9);
  const oneLine = { lineBreak: false, ellipsis: true, height: 12 } as const;
  paper.pdf.text(shortened(paper, paper.clean(bar.label).drawn, labelWidth), MARGINS.left, y + 3, oneLine);
  paper.pdf.rect(start, y + 2, length, ROW - 7).fill(bar.strong ? INK.text : INK.line);
  paper.face('text', 9);
  paper.pdf.text(paper.clean(bar.text).drawn, start + length + 6, y + 3, { lineBreak: false });
}

function shortened(paper: Paper, text: string, width: number): string {
  if (paper.pdf.widthOfString(text) <= width) return text;
  let kept = text.length;
  while (kept > 1 && paper.pdf.widthOfString(`${text.slice(0, kept)}…`) > width) kept--;
  return `${text.slice(0, kept).trimEnd()}…`;
}

/** Empty lines for a pen. */
export function drawLines(paper: Paper, label: string, count: number): void {
  paper.face('text', 10.5);
  const { drawn, actual } = paper.clean(label);
  paper.room(20 + count * 24);
  paper.tag(paper.root, 'P', { actual }, () =>
    paper.pdf.text(drawn, MARGINS.left, paper.pdf.y, { width: paper.width }),
  );
  for (let line = 0; line < count; line++) {
    paper.down(24);
    rule(paper, MARGINS.left, paper.pdf.y, paper.width);
  }
  paper.down(12);
}

/** A box for each holder: in what quality, a name to write, a signature to put. Never cut by the end of a page. */
export function drawSignatures(paper: Paper, words: SignatureWords, holders: readonly string[]): void {
  for (const holder of holders) {
    const height = 84;
    paper.room(height + 8);
    const { y } = paper.pdf;
    paper.aside(() => paper.pdf.rect(MARGINS.left, y, paper.width, height).lineWidth(0.75).stroke(INK.line));
    paper.face('bold', 10.5);
    const { drawn, actual } = paper.clean(holder);
    paper.tag(paper.root, 'P', { actual }, () =>
      paper.pdf.text(drawn, MARGINS.left + 10, y + 8, { width: paper.width - 20 }),
    );
    paper.face('text', 9.5);
    const half = paper.width / 2;
    [words.name, words.signature].forEach((word, index) => {
      const x = MARGINS.left + 10 + index * half;
      paper.tag(paper.root, 'P', {}, () =>
        paper.pdf.text(paper.clean(word).drawn, x, y + 30, { width: half - 24 }),
      );
      rule(paper, x, y + height - 12, half - 24);
    });
    paper.pdf.x = MARGINS.left;
    paper.pdf.y = y + height + 8;
  }
}

function rule(paper: Paper, x: number, y: number, length: number): void {
  paper.aside(() =>
    paper.pdf
      .moveTo(x, y)
      .lineTo(x + length, y)
      .lineWidth(0.5)
      .stroke(INK.line),
  );
}
