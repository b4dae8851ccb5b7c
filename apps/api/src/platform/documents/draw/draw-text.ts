import { INK, MARGINS, type Face, type Paper } from './paper';

interface Look {
  readonly face: Face;
  readonly size: number;
  readonly color?: string;
  readonly after: number;
}

const LOOKS = {
  body: { face: 'text', size: 10.5, after: 7 },
  lead: { face: 'text', size: 12.5, after: 10 },
  small: { face: 'text', size: 9, color: INK.soft, after: 5 },
} as const satisfies Record<string, Look>;

const HEADINGS = {
  1: { face: 'title', size: 23, before: 0, after: 10 },
  2: { face: 'title', size: 15, before: 16, after: 6 },
  3: { face: 'bold', size: 11.5, before: 10, after: 4 },
} as const;

/** Room that a heading keeps below itself: it never stands alone at the end of a page. */
const WITH_WHAT_FOLLOWS = 60;

export function drawHeading(paper: Paper, level: 1 | 2 | 3, text: string): void {
  const look = HEADINGS[level];
  paper.face(look.face, look.size);
  const { drawn, actual } = paper.clean(text);
  const height = paper.pdf.heightOfString(drawn, { width: paper.width });
  if (!paper.room(look.before + height + WITH_WHAT_FOLLOWS)) paper.down(look.before);
  bookmark(paper, level, text);
  paper.tag(paper.root, `H${level}`, { title: text, actual }, () =>
    paper.pdf.text(drawn, MARGINS.left, paper.pdf.y, { width: paper.width }),
  );
  paper.down(look.after);
}

/** Sections under the title, so that a reader can jump. */
function bookmark(paper: Paper, level: 1 | 2 | 3, text: string): void {
  const { outline } = paper.pdf as unknown as { outline: PDFKit.PDFOutline };
  if (level === 2) outline.addItem(text);
}

export function drawParagraph(paper: Paper, text: string, name: keyof typeof LOOKS = 'body'): void {
  const look: Look = LOOKS[name];
  paper.face(look.face, look.size, look.color);
  const { drawn, actual } = paper.clean(text);
  paper.room(look.size * 2.6);
  paper.tag(paper.root, 'P', { actual }, () =>
    paper.pdf.text(drawn, MARGINS.left, paper.pdf.y, { width: paper.width, lineGap: 1.5 }),
  );
  paper.down(look.after);
}

export function drawLink(paper: Paper, text: string, href: string): void {
  paper.face('text', 10.5);
  const { drawn, actual } = paper.clean(text);
  paper.room(30);
  const block = paper.pdf.struct('P');
  paper.root.add(block);
  const link = paper.pdf.struct('Link', { actual, alt: text });
  block.add(link);
  link.add(paper.pdf.markStructureContent('Link'));
  const [x, y] = [MARGINS.left, paper.pdf.y];
  const height = paper.pdf.heightOfString(drawn, { width: paper.width });
  const width = Math.min(paper.pdf.widthOfString(drawn), paper.width);
  paper.pdf.text(drawn, x, y, { width: paper.width, underline: true });
  paper.pdf.endMarkedContent();
  paper.pdf.link(x, y, width, height, href, { structParent: link, Contents: new String(text) } as never);
  link.end();
  block.end();
  paper.down(7);
}

export function drawList(paper: Paper, items: readonly string[]): void {
  const list = paper.pdf.struct('L');
  paper.root.add(list);
  for (const item of items) {
    paper.face('text', 10.5);
    const { drawn, actual } = paper.clean(item);
    paper.room(28);
    const line = paper.pdf.struct('LI');
    list.add(line);
    const y = paper.pdf.y;
    paper.tag(line, 'Lbl', {}, () => paper.pdf.text('\u2022', MARGINS.left + 4, y, { lineBreak: false }));
    paper.tag(line, 'LBody', { actual }, () =>
      paper.pdf.text(drawn, MARGINS.left + 18, y, { width: paper.width - 18, lineGap: 1.5 }),
    );
    line.end();
    paper.down(4);
  }
  list.end();
  paper.down(4);
}

/** A sentence set apart by a line on its side. */
export function drawNote(paper: Paper, text: string): void {
  paper.face('text', 10.5);
  const { drawn, actual } = paper.clean(text);
  const inner = paper.width - 28;
  const height = paper.pdf.heightOfString(drawn, { width: inner, lineGap: 1.5 }) + 16;
  paper.room(height);
  const { y } = paper.pdf;
  paper.aside(() => paper.pdf.rect(MARGINS.left, y, 3, height).fill(INK.text));
  paper.face('text', 10.5);
  paper.tag(paper.root, 'P', { actual }, () =>
    paper.pdf.text(drawn, MARGINS.left + 16, y + 8, { width: inner, lineGap: 1.5 }),
  );
  paper.pdf.y = y + height;
  paper.down(8);
}

/** Digests and commands: on a ground of their own, cut where the line ends. */
export function drawCode(paper: Paper, text: string): void {
  paper.face('text', 9.5);
  const { drawn, actual } = paper.clean(text);
  const inner = paper.width - 20;
  const height = paper.pdf.heightOfString(drawn, { width: inner }) + 12;
  paper.room(height);
  const { y } = paper.pdf;
  paper.aside(() => paper.pdf.rect(MARGINS.left, y, paper.width, height).fill(INK.faint));
  paper.face('text', 9.5);
  paper.tag(paper.root, 'P', { actual }, () =>
    paper.pdf.text(drawn, MARGINS.left + 10, y + 6, { width: inner }),
  );
  paper.pdf.y = y + height;
  paper.down(8);
}
