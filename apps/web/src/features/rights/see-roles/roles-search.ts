import type { Role } from '../../../shared/graphql/generated/graphql';

export const ROLES_A_PAGE = 20;

/** Roles that the screen gives and takes back, in the order of the list. */
export const GIVABLE = [
  'FACILITATOR',
  'DEPARTMENT',
  'MODERATOR',
  'MEDIATOR',
  'YOUTH_WORKER',
  'ASSOCIATION',
  'LANDLORD',
  'PREFECT_DELEGATE',
  'ELECTED',
  'TELLER',
  'KEY_HOLDER',
  'DPO',
  'ADMINISTRATOR',
] as const satisfies readonly Role[];

/** Changed only when a second person confirms. */
export const WITH_TWO: readonly Role[] = ['ADMINISTRATOR', 'DPO', 'KEY_HOLDER'];

export interface RolesSearch {
  readonly role: (typeof GIVABLE)[number] | null;
  readonly words: string;
  readonly page: number;
}

/** What the address asks for; what it does not understand is left out. */
export function readRolesSearch(given: URLSearchParams): RolesSearch {
  const page = Number(given.get('page'));
  return {
    role: GIVABLE.find((role) => role.toLowerCase() === given.get('role')) ?? null,
    words: (given.get('mots') ?? '').trim().slice(0, 100),
    page: Number.isInteger(page) && page > 0 && page < 1e6 ? page : 1,
  };
}

/** The query of another page of the same list; empty for the first page of everything. */
export function writeRolesSearch({ role, words, page }: RolesSearch): string {
  const search = new URLSearchParams();
  if (role) search.set('role', role.toLowerCase());
  if (words) search.set('mots', words);
  if (page > 1) search.set('page', String(page));
  return search.size > 0 ? `?${search.toString()}` : '';
}
