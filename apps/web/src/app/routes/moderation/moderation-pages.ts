import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Reports and decisions: everyone’s, one’s own, and the desk’s. */
export const moderationPages: Page[] = [
  {
    path: patterns.reportQuestion,
    ...page('moderation/report-question', () => import('./report-question.route'), [
      'moderation',
      'problems',
    ]),
  },
  {
    path: patterns.reportProject,
    ...page('moderation/report', () => import('./report.route'), ['moderation', 'problems']),
  },
  {
    path: patterns.moderation,
    ...page('moderation/figures', () => import('./figures.route'), ['moderation']),
  },
  {
    path: patterns.myModeration,
    ...page('moderation/mine', () => import('./mine.route'), ['moderation', 'identity', 'problems']),
  },
  {
    path: patterns.myStatement,
    ...page('moderation/statement', () => import('./statement.route'), [
      'moderation',
      'identity',
      'problems',
    ]),
  },
  {
    path: patterns.deskModeration,
    ...page(
      'moderation/queue',
      () => import('./queue.route'),
      ['moderating', 'moderation', 'problems'],
      ['vue', 'page'],
    ),
  },
  {
    path: patterns.deskModerationCase,
    ...page('moderation/case', () => import('./case.route'), ['moderating', 'moderation', 'problems']),
  },
];
