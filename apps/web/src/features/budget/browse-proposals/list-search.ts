import type { ProposalFilter, ProposalState } from '../../../shared/graphql/generated/graphql';

export const STATES = [
  'SUBMITTED',
  'TO_CLARIFY',
  'ADMISSIBLE',
  'INADMISSIBLE',
  'MERGED',
  'COSTED',
  'ON_BALLOT',
  'WINNER',
  'NOT_SELECTED',
] as const satisfies readonly ProposalState[];

export const PAGE_SIZE = 24;

/** What the address of the list says. Empty: everything. */
export interface ListSearch {
  neighbourhood: string;
  theme: string;
  state: ProposalState | '';
  words: string;
  /** 1, 2… */
  page: number;
}

export const EVERYTHING: ListSearch = { neighbourhood: '', theme: '', state: '', words: '', page: 1 };

const NAMES = { neighbourhood: 'quartier', theme: 'theme', state: 'etat', words: 'mots' } as const;
export const WORDS_NAME = NAMES.words;

/** Reads an address; anything strange in it is left out rather than refused. */
export function readSearch(query: URLSearchParams): ListSearch {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, 200);
  const state = text(NAMES.state).toUpperCase();
  const page = Number(query.get('page'));
  return {
    neighbourhood: text(NAMES.neighbourhood),
    theme: text(NAMES.theme),
    state: STATES.find((one) => one === state) ?? '',
    words: text(NAMES.words),
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  };
}

/** The query part of an address, with its `?`; '' for everything. A change of filter goes back to the first page. */
export function writeSearch(search: ListSearch, change: Partial<ListSearch> = {}): string {
  const next = { ...search, page: 1, ...change };
  const query = new URLSearchParams();
  if (next.neighbourhood) query.set(NAMES.neighbourhood, next.neighbourhood);
  if (next.theme) query.set(NAMES.theme, next.theme);
  if (next.state) query.set(NAMES.state, next.state.toLowerCase());
  if (next.words) query.set(NAMES.words, next.words);
  if (next.page > 1) query.set('page', String(next.page));
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** What is kept by a search form, as hidden fields, beside its words. */
export const keptFields = ({ neighbourhood, theme, state }: ListSearch): [string, string][] =>
  (
    [
      [NAMES.neighbourhood, neighbourhood],
      [NAMES.theme, theme],
      [NAMES.state, state.toLowerCase()],
    ] satisfies [string, string][]
  ).filter(([, value]) => value !== '');

export const isNarrowed = ({ neighbourhood, theme, state, words }: ListSearch): boolean =>
  [neighbourhood, theme, state, words].some((value) => value !== '');

export const toFilter = ({ neighbourhood, theme, state, words }: ListSearch): ProposalFilter => ({
  neighbourhood: neighbourhood || null,
  theme: theme || null,
  state: state || null,
  search: words || null,
});
