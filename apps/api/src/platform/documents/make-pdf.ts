import { drawFigure, drawLines, drawSignatures } from './draw/draw-figure';
import { drawBanner, drawFrames } from './draw/draw-frame';
import { drawAddress } from './draw/draw-address';
import { drawQr } from './draw/draw-qr';
import { drawFacts, drawTable } from './draw/draw-table';
import { drawCode, drawHeading, drawLink, drawList, drawNote, drawParagraph } from './draw/draw-text';
import { Paper } from './draw/paper';
import type { Block, DocumentModel } from './model/document-model';

export interface MakeOptions {
  /** Tests read what is not compressed. */
  readonly compress?: boolean;
  /** Blocks drawn so far, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Makes a tagged, accessible PDF (PDF/UA-1: structure, language, title, alternative texts, embedded fonts). The same
 * document gives the same bytes. No network, no other program.
 */
export async function makePdf(
  model: DocumentModel,
  { compress = true, onProgress }: MakeOptions = {},
): Promise<Buffer> {
  const paper = new Paper(model, compress);
  const chunks: Buffer[] = [];
  const written = new Promise<Buffer>((resolve, reject) => {
    paper.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    paper.pdf.on('end', () => resolve(Buffer.concat(chunks)));
    paper.pdf.on('error', reject);
  });
  if (model.banner) drawBanner(paper, model.banner);
  drawHeading(paper, 1, model.title);
  for (const [index, block] of model.blocks.entries()) {
    draw(paper, block);
    onProgress?.(index + 1, model.blocks.length);
  }
  paper.root.end();
  drawFrames(paper, model);
  paper.pdf.end();
  return written;
}

function draw(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'heading':
      return drawHeading(paper, block.level, block.text);
    case 'paragraph':
      return drawParagraph(paper, block.text, block.look);
    case 'list':
      return drawList(paper, block.items);
    case 'facts':
      return drawFacts(paper, block);
    case 'table':
      return drawTable(paper, block);
    case 'figure':
      return drawFigure(paper, block);
    case 'qr':
      return drawQr(paper, block);
    case 'note':
      return drawNote(paper, block.text);
    case 'code':
      return drawCode(paper, block.text);
    case 'link':
      return drawLink(paper, block.text, block.href);
    case 'lines':
      return drawLines(paper, block.label, block.count);
    case 'signatures':
      return drawSignatures(paper, block.words, block.holders);
    case 'address':
      return drawAddress(paper, block.lines);
    case 'pageBreak':
      return paper.turn();
  }
}
