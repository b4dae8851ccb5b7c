import type { ReactNode } from 'react';

/** Where one file stands. `failed` may be tried again; `refused` may not: another file must be chosen. */
export type FileState =
  | { readonly kind: 'waiting' }
  /** `share` of the bytes that have left, 0 to 1. */
  | { readonly kind: 'sending'; readonly share: number }
  /** All bytes have left; the server looks at them. */
  | { readonly kind: 'examining' }
  | { readonly kind: 'failed'; readonly why: ReactNode }
  | { readonly kind: 'refused'; readonly why: ReactNode }
  | { readonly kind: 'done' };

export interface FileItem {
  readonly id: string;
  /** As the person knows it. */
  readonly name: string;
  /** « 2,4 Mo » */
  readonly size?: string;
  readonly state: FileState;
  /** What was kept, to be seen; only when done. */
  readonly picture?: { readonly src: string; readonly alt: string };
}

/** Every word of the field, in the language of the page. */
export interface FileWords {
  /** Where each file stands, in words: shown beside it, and said aloud when it changes. */
  status: (item: FileItem) => string;
  /** « place.jpg : 45 % envoyés » */
  progress: (item: FileItem, share: number) => string;
  cancel: string;
  retry: string;
  remove: string;
}

export interface FileActions {
  onCancel: (id: string) => void;
  onRetry: (id: string) => void;
  onRemove: (id: string) => void;
}
