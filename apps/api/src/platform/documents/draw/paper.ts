import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { DocumentModel } from '../model/document-model';
import { printable } from '../model/printable';

const FONTS = join(__dirname, '..', 'fonts');
const FACES = { text: 'text-regular', bold: 'text-bold', title: 'title-bold' } as const;
export type Face = keyof typeof FACES;

/** Points. A4 with room for a hole punch. */
export const MARGINS = { top: 72, bottom: 64, left: 60, right: 54 };
export const INK = { text: '#1c1b19', soft: '#4a4843', line: '#8d8a82', faint: '#ece9e2', bar: '#6d6a63' };

export type Pdf = InstanceType<typeof PDFDocument>;
export type Struct = PDFKit.PDFStructureElement;

/** What a leaf of the structure may say beside its text. */
export interface TagOptions {
  readonly title?: string;
  readonly alt?: string;
  /** The text itself, when not all of it could be drawn. */
  readonly actual?: string;
  /** Of a header cell. */
  readonly scope?: 'Column' | 'Row';
  readonly bbox?: readonly [number, number, number, number];
}

interface Letters {
  hasGlyphForCodePoint(codePoint: number): boolean;
}

let bytes: Record<Face, Buffer> | undefined;
const faces = (): Record<Face, Buffer> =>
  (bytes ??= {
    text: readFileSync(join(FONTS, `${FACES.text}.ttf`)),
    bold: readFileSync(join(FONTS, `${FACES.bold}.ttf`)),
    title: readFileSync(join(FONTS, `${FACES.title}.ttf`)),
  });

/** The sheet one draws on: the library's document, the tree of its structure, and the common gestures. */
export class Paper {
  readonly pdf: Pdf;
  readonly root: Struct;
  readonly width: number;

  constructor(model: DocumentModel, compress: boolean) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margins: MARGINS,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: model.language === 'fr' ? 'fr-FR' : 'en-GB',
      displayTitle: true,
      bufferPages: true,
      compress,
      // No standard font: those are not embedded.
      font: '',
      info: {
        Title: model.title,
        Author: model.author,
        Creator: 'Parvis',
        Producer: 'Parvis',
        CreationDate: model.date,
        ModDate: model.date,
      },
    } as unknown as PDFKit.PDFDocumentOptions);
    for (const [face, data] of Object.entries(faces())) this.pdf.registerFont(face, data);
    this.root = this.pdf.struct('Document');
    this.pdf.addStructure(this.root);
    this.width = this.pdf.page.width - MARGINS.left - MARGINS.right;
    this.face('text', 10.5);
  }

  face(face: Face, size: number, color = INK.text): this {
    this.pdf.font(face).fontSize(size).fillColor(color);
    return this;
  }

  /** In the present face. */
  clean(text: string): { drawn: string; actual?: string } {
    const letters = (this.pdf as unknown as { _font: { font: Letters } })._font.font;
    return printable(text, (codePoint) => letters.hasGlyphForCodePoint(codePoint));
  }

  get bottom(): number {
    return this.pdf.page.height - MARGINS.bottom;
  }

  /** Turns the page unless so many points are left. */
  room(points: number): boolean {
    if (this.pdf.y + points <= this.bottom) return false;
    this.turn();
    return true;
  }

  turn(): void {
    this.pdf.addPage();
    this.pdf.x = MARGINS.left;
  }

  down(points: number): void {
    this.pdf.y += points;
  }

  /** A leaf of the structure around what `draw` draws. */
  tag(parent: Struct, type: string, options: TagOptions, draw: () => void): void {
    const leaf = this.pdf.struct(type as never, options as never);
    parent.add(leaf);
    leaf.add(this.pdf.markStructureContent(type as never));
    draw();
    this.pdf.endMarkedContent();
    leaf.end();
  }

  /** What a reader of the text should not hear: lines, backgrounds, repeated headers. */
  aside(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }
}
