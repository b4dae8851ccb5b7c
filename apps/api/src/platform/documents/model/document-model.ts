import type { QrCode } from './qr-code';

/** A document to print or keep: what it says, in order. How it looks is decided once, in `draw/`. */
export interface DocumentModel {
  readonly title: string;
  readonly language: 'fr' | 'en';
  /** What the document tells of happened then: the file's own date, so that the same content gives the same bytes. */
  readonly date: Date;
  readonly author: string;
  /** Above every page; read aloud once. Null: none. */
  readonly banner: string | null;
  /** Below every page, before the page number. */
  readonly footer: string;
  /** « Page 2 sur 7 ». */
  readonly pageOf: (page: number, pages: number) => string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look?: 'lead' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'facts';
      readonly caption: string;
      readonly facts: readonly (readonly [string, string])[];
    }
  | TableBlock
  | FigureBlock
  | QrBlock
  | { readonly kind: 'note'; readonly text: string }
  /** A digest or a command, kept as it is. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly label: string; readonly count: number }
  | { readonly kind: 'signatures'; readonly words: SignatureWords; readonly holders: readonly string[] }
  /** Where the window of an envelope shows it; first on its page. */
  | { readonly kind: 'address'; readonly lines: readonly string[] }
  | { readonly kind: 'pageBreak' };

export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableColumn {
  readonly label: string;
  /** Share of the width; shares are added up. */
  readonly width: number;
  readonly align?: 'left' | 'right';
  /** The cells of this column name their row. */
  readonly namesRow?: boolean;
}

/** Horizontal bars, as vectors. `alt` says what the picture says. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly alt: string;
  readonly bars: readonly {
    readonly label: string;
    readonly share: number;
    readonly text: string;
    readonly strong?: boolean;
  }[];
}

/** A QR code; `side` in points, `alt` says where it leads. */
export interface QrBlock {
  readonly kind: 'qr';
  readonly code: QrCode;
  readonly alt: string;
  readonly side: number;
}

export interface SignatureWords {
  readonly name: string;
  readonly signature: string;
}
