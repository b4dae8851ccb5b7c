import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Participatory budgets, as residents read, propose, vote and see the results. */
export const budgetPages: Page[] = [
  {
    path: patterns.editions,
    ...page('budget/editions', () => import('./editions.route'), ['edition']),
  },
  {
    path: patterns.edition,
    ...page('budget/edition', () => import('./edition.route'), ['edition', 'follow', 'problems']),
  },
  {
    path: patterns.vote,
    ...page('budget/vote', () => import('./vote.route'), ['vote', 'problems']),
  },
  {
    path: patterns.projects,
    ...page(
      'budget/projects',
      () => import('./projects.route'),
      ['proposals', 'map'],
      ['quartier', 'theme', 'etat', 'mots', 'page'],
    ),
  },
  {
    path: patterns.project,
    ...page('budget/project', () => import('./project.route'), ['proposals', 'map', 'follow', 'problems']),
  },
  {
    path: patterns.propose,
    ...page(
      'budget/propose',
      () => import('./propose.route'),
      ['propose', 'proposals', 'map', 'problems', 'files'],
      ['etape', 'depose', 'lecture'],
    ),
  },
  {
    path: patterns.results,
    ...page(
      'budget/results',
      () => import('./results.route'),
      ['results', 'counting', 'map', 'problems'],
      ['projet'],
    ),
  },
  {
    path: patterns.deskImport,
    ...page('budget/import', () => import('./import.route'), ['pabulib', 'counting', 'jobs', 'problems']),
  },
];
