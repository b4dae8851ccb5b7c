import type { TableBlock } from '../model/document-model';
import { INK, MARGINS, type Paper, type Struct } from './paper';

const PAD = { x: 5, y: 4 };
const SIZE = 9.5;

interface Cell {
  readonly drawn: string;
  readonly actual?: string;
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right';
  readonly bold: boolean;
  readonly namesRow: boolean;
}

/** A table with its caption; the header is drawn again on each page, and said once. */
export function drawTable(paper: Paper, block: TableBlock): void {
  const table = paper.pdf.struct('Table');
  paper.root.add(table);
  const header = cellsOf(
    paper,
    block,
    block.columns.map(({ label }) => label),
    true,
  );
  const rows = block.rows.map((row) => cellsOf(paper, block, row, false));
  paper.room(heightOf(paper, header) + Math.min(heightOf(paper, rows[0] ?? []), 200) + 24);
  caption(paper, table, block.caption);
  const headed = block.columns.some(({ label }) => label !== '');
  if (headed) {
    const head = paper.pdf.struct('THead');
    table.add(head);
    drawRow(paper, head, header, 'Column');
    head.end();
  }
  const body = paper.pdf.struct('TBody');
  table.add(body);
  for (const row of rows) {
    // A row longer than a page is cut to it: what it says in full stays behind it.
    if (paper.pdf.y + heightOf(paper, row) > paper.bottom) {
      paper.turn();
      if (headed) repeat(paper, header);
    }
    drawRow(paper, body, row, 'Row');
  }
  body.end();
  table.end();
  paper.pdf.x = MARGINS.left;
  paper.down(12);
}

/** Terms and what they are worth: each term is the header of its row. */
export const drawFacts = (
  paper: Paper,
  { caption, facts }: { caption: string; facts: readonly (readonly [string, string])[] },
): void =>
  drawTable(paper, {
    kind: 'table',
    caption,
    columns: [
      { label: '', width: 2, namesRow: true },
      { label: '', width: 3 },
    ],
    rows: facts,
  });

function caption(paper: Paper, table: Struct, text: string): void {
  paper.face('bold', 10);
  const { drawn, actual } = paper.clean(text);
  paper.tag(table, 'Caption', { actual }, () =>
    paper.pdf.text(drawn, MARGINS.left, paper.pdf.y, { width: paper.width }),
  );
  paper.down(4);
}

function cellsOf(paper: Paper, block: TableBlock, row: readonly string[], bold: boolean): Cell[] {
  const shares = block.columns.reduce((sum, { width }) => sum + width, 0);
  let x = MARGINS.left;
  return block.columns.map((column, index) => {
    const width = (column.width / shares) * paper.width;
    paper.face(bold ? 'bold' : 'text', SIZE);
    const given = paper.clean(row[index] ?? '');
    const cell = {
      ...given,
      x,
      width,
      align: column.align ?? 'left',
      bold,
      namesRow: column.namesRow ?? false,
    } as const;
    x += width;
    return cut(paper, cell);
  });
}

/** No cell is higher than what a page holds below a header. */
function cut(paper: Paper, cell: Cell): Cell {
  const most = paper.bottom - MARGINS.top - 120;
  const inner = cell.width - 2 * PAD.x;
  if (paper.pdf.heightOfString(cell.drawn, { width: inner }) <= most) return cell;
  let kept = cell.drawn.length;
  while (kept > 1 && paper.pdf.heightOfString(`${cell.drawn.slice(0, kept)}…`, { width: inner }) > most)
    kept = Math.floor(kept * 0.8);
  return { ...cell, drawn: `${cell.drawn.slice(0, kept)}…`, actual: cell.actual ?? cell.drawn };
}

function heightOf(paper: Paper, cells: readonly Cell[]): number {
  const heights = cells.map(({ drawn, width, bold }) => {
    paper.face(bold ? 'bold' : 'text', SIZE);
    return paper.pdf.heightOfString(drawn, { width: width - 2 * PAD.x });
  });
  return Math.max(0, ...heights) + 2 * PAD.y;
}

function drawRow(paper: Paper, parent: Struct, cells: readonly Cell[], scope: 'Column' | 'Row'): void {
  const row = paper.pdf.struct('TR');
  parent.add(row);
  const height = heightOf(paper, cells);
  const { y } = paper.pdf;
  ground(paper, y, height, scope === 'Column');
  for (const cell of cells) {
    const names = scope === 'Column' || cell.namesRow;
    const { actual } = cell;
    paper.tag(row, names ? 'TH' : 'TD', names ? { actual, scope } : { actual }, () => write(paper, cell, y));
  }
  row.end();
  paper.pdf.y = y + height;
}

function repeat(paper: Paper, cells: readonly Cell[]): void {
  const height = heightOf(paper, cells);
  const { y } = paper.pdf;
  ground(paper, y, height, true);
  paper.aside(() => cells.forEach((cell) => write(paper, cell, y)), 'Pagination');
  paper.pdf.y = y + height;
}

function ground(paper: Paper, y: number, height: number, header: boolean): void {
  paper.aside(() => {
    if (header) paper.pdf.rect(MARGINS.left, y, paper.width, height).fill(INK.faint);
    paper.pdf
      .moveTo(MARGINS.left, y + height)
      .lineTo(MARGINS.left + paper.width, y + height)
      .lineWidth(header ? 1 : 0.5)
      .stroke(header ? INK.text : INK.line);
  });
}

function write(paper: Paper, cell: Cell, y: number): void {
  paper.face(cell.bold ? 'bold' : 'text', SIZE);
  paper.pdf.text(cell.drawn, cell.x + PAD.x, y + PAD.y, {
    width: cell.width - 2 * PAD.x,
    align: cell.align,
  });
}
