import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Desks of agents and of those who steer. */
export const managementPages: Page[] = [
  {
    path: patterns.desk,
    ...page('management/desks', () => import('./desks.route'), ['review', 'hub']),
  },
  {
    path: patterns.deskEdition,
    ...page('management/desk', () => import('./desk.route'), [
      'review',
      'proposals',
      'steer',
      'live',
      'results',
      'jobs',
      'problems',
    ]),
  },
  {
    path: patterns.deskProject,
    ...page('management/desk-project', () => import('./desk-project.route'), [
      'review',
      'proposals',
      'problems',
    ]),
  },
  {
    path: patterns.jobs,
    ...page('management/jobs', () => import('./jobs.route'), ['jobs', 'problems'], ['page']),
  },
  {
    path: patterns.roles,
    ...page(
      'management/roles',
      () => import('./roles.route'),
      ['rights', 'identity', 'security', 'problems'],
      ['role', 'mots', 'page'],
    ),
  },
  {
    path: patterns.journal,
    ...page(
      'management/journal',
      () => import('./journal.route'),
      ['history', 'identity'],
      ['vue', 'sujet', 'jour', 'page'],
    ),
  },
  {
    path: patterns.deskHistory,
    ...page(
      'management/desk-history',
      () => import('./desk-history.route'),
      ['history', 'identity'],
      ['projet', 'page'],
    ),
  },
  {
    path: patterns.deskRoll,
    ...page('management/desk-roll', () => import('./desk-roll.route'), [
      'roll',
      'rights',
      'identity',
      'security',
      'problems',
    ]),
  },
];
