import type { DocumentModel } from '../model/document-model';
import { INK, MARGINS, type Paper } from './paper';

/** Around each page, once all are known: the banner above, the footer and the page's number below. */
export function drawFrames(paper: Paper, { banner, footer, pageOf }: DocumentModel): void {
  const { start, count } = paper.pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    paper.pdf.switchToPage(start + index);
    // Below the margin the library would begin a new page.
    paper.pdf.page.margins.bottom = 0;
    // The first page's banner is part of the text (`drawBanner`): read aloud once.
    if (banner && index > 0) paper.aside(() => bannerLine(paper, banner), 'Pagination');
    paper.aside(() => footerLine(paper, footer, pageOf(index + 1, count)), 'Pagination');
  }
}

/** The banner of the first page. */
export function drawBanner(paper: Paper, banner: string): void {
  paper.tag(paper.root, 'P', {}, () => bannerLine(paper, banner));
  paper.pdf.x = MARGINS.left;
  paper.pdf.y = MARGINS.top;
}

function bannerLine(paper: Paper, banner: string): void {
  paper.face('bold', 9);
  const { drawn } = paper.clean(banner);
  paper.pdf.rect(MARGINS.left, 28, paper.width, 22).lineWidth(0.75).stroke(INK.text);
  paper.pdf.text(drawn, MARGINS.left, 34, { width: paper.width, align: 'center', lineBreak: false });
}

function footerLine(paper: Paper, footer: string, page: string): void {
  const y = paper.pdf.page.height - 40;
  paper.pdf
    .moveTo(MARGINS.left, y - 7)
    .lineTo(MARGINS.left + paper.width, y - 7)
    .lineWidth(0.5)
    .stroke(INK.line);
  paper.face('text', 8.5, INK.soft);
  const pageWidth = 90;
  const { drawn } = paper.clean(footer);
  const most = paper.width - pageWidth - 12;
  let shown = drawn;
  while (shown.length > 1 && paper.pdf.widthOfString(shown) > most)
    shown = `${shown.slice(0, -2).trimEnd()}…`;
  paper.pdf.text(shown, MARGINS.left, y, { lineBreak: false });
  paper.pdf.text(paper.clean(page).drawn, MARGINS.left + paper.width - pageWidth, y, {
    width: pageWidth,
    align: 'right',
    lineBreak: false,
  });
}
