import type { ReactNode } from 'react';
import type { StyleGuideText } from './style-guide-text';

/** What a component can be in. Dark, high contrast, right to left, another town and paper are the whole page's. */
export const STATES = [
  'usual',
  'hover',
  'focus',
  'disabled',
  'busy',
  'error',
  'empty',
  'many',
  'long',
] as const;
export type State = (typeof STATES)[number];

/** States that each kind of component owes; a test compares. */
export const OWED = {
  button: ['usual', 'hover', 'focus', 'disabled', 'busy', 'long'],
  link: ['usual', 'hover', 'focus', 'long'],
  field: ['usual', 'focus', 'disabled', 'error', 'long'],
  choice: ['usual', 'focus', 'disabled', 'long'],
  list: ['usual', 'empty', 'many', 'long'],
  text: ['usual', 'long'],
  picture: ['usual', 'empty', 'many'],
  frame: ['usual'],
} as const satisfies Record<string, readonly State[]>;

/** Not sampled: the page has one title, and this draws it. A context has no look. */
export const DRAWN_BY_THE_PAGE: readonly string[] = ['PageHead'];

export type Kind = keyof typeof OWED;

export interface Entry {
  /** As exported by the lib; several when they only make sense together. */
  components: readonly string[];
  kind: Kind;
  /** Takes the whole width: tables, maps. */
  wide?: boolean;
  states: Partial<Record<State, ReactNode>>;
}

export interface Group {
  id: string;
  title: string;
  entries: readonly Entry[];
}

export interface Sampling {
  text: StyleGuideText;
  /** Of numbers and dates, such as fr-FR. */
  locale: string;
  /** A name that no other sample has: two regions of one page must not share theirs. */
  named: (name: string) => string;
}

export type Samples = (sampling: Sampling) => readonly Entry[];

/** Names followed by a number, the same on the server and in the browser since both draw in one order. */
export function numbered(): Sampling['named'] {
  let count = 0;
  return (name) => {
    count += 1;
    return `${name} ${count}`;
  };
}
