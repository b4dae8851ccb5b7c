import type { QrBlock } from '../model/document-model';
import { MARGINS, type Paper } from './paper';

/** Four modules of white around it are part of the code. */
const QUIET = 4;

/** A QR code, black on white whatever the paper's colours: one picture for a reader. */
export function drawQr(paper: Paper, { code, alt, side }: QrBlock): void {
  const module = side / (code.size + 2 * QUIET);
  paper.room(side);
  const top = paper.pdf.y;
  const bbox = [MARGINS.left, top, MARGINS.left + side, top + side] as const;
  paper.tag(paper.root, 'Figure', { alt, bbox }, () => {
    paper.pdf.save();
    paper.pdf.translate(MARGINS.left + QUIET * module, top + QUIET * module).scale(module);
    paper.pdf.path(code.path).fill('#000000');
    paper.pdf.restore();
  });
  paper.pdf.x = MARGINS.left;
  paper.pdf.y = top + side;
  paper.down(6);
}
