import { MARGINS, type Paper } from './paper';

/** Points: where the window of a DL envelope shows a sheet folded in three (NF Z10-011). */
const WINDOW = { left: 312, top: 135, width: 230, below: 235 };

/** The lines that an envelope's window shows; below them the letter goes on. Comes first on its page. */
export function drawAddress(paper: Paper, lines: readonly string[]): void {
  paper.face('text', 11);
  const cleaned = lines.map((line) => paper.clean(line));
  const actual = cleaned.some((line) => line.actual) ? lines.join('\n') : undefined;
  paper.tag(paper.root, 'P', { actual }, () =>
    cleaned.forEach(({ drawn }, index) =>
      paper.pdf.text(drawn, WINDOW.left, WINDOW.top + index * 15, { width: WINDOW.width, lineBreak: false }),
    ),
  );
  paper.pdf.x = MARGINS.left;
  paper.pdf.y = WINDOW.below;
}
