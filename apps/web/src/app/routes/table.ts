import type { RouteTable } from '../../shared/router';
import { Shell } from '../shell/shell';
import { BareTrouble, Trouble } from '../shell/trouble';
import { familyPages } from './family-pages';
import { accountPages } from './account-pages';
import { page, type Page } from './page';
import { patterns } from '../../paths';
import { rootLoader } from './root-loader';

const MY_DATA = ['privacy', 'jobs', 'security', 'problems'] as const;
const CASE = ['moderating', 'moderation', 'problems'] as const;

/** Every page, in the order of the menu. README.md says how to add one. */
const pages: Page[] = [
  {
    path: patterns.home,
    ...page(
      'home/home',
      () => import('./home/home.route'),
      ['home', 'map', 'proposals', 'follow', 'problems'],
      ['quartier'],
    ),
  },
  {
    path: patterns.signIn,
    ...page(
      'identity/sign-in',
      () => import('./identity/sign-in.route'),
      ['identity', 'security', 'problems'],
      ['retour', 'souci'],
    ),
  },
  {
    path: patterns.assisted,
    ...page('identity/assisted', () => import('./identity/assisted.route'), [
      'accounts',
      'identity',
      'problems',
    ]),
  },
  {
    path: patterns.myResidence,
    ...page(
      'residence/my-residence',
      () => import('./residence/my-residence.route'),
      ['residence', 'problems'],
      ['retour'],
    ),
  },
  {
    path: patterns.letters,
    ...page('residence/letters', () => import('./residence/letters.route'), ['residence', 'problems']),
  },
  {
    path: patterns.signInCard,
    ...page(
      'identity/sign-in-card',
      () => import('./identity/sign-in-card.route'),
      ['accounts', 'identity', 'problems'],
      ['retour'],
    ),
  },
  {
    path: patterns.me,
    ...page('identity/me', () => import('./identity/me.route'), [
      'identity',
      'hub',
      'mine',
      'proposals',
      'problems',
    ]),
  },
  ...familyPages,
  {
    path: patterns.messages,
    ...page(
      'notifications/messages',
      () => import('./notifications/messages.route'),
      ['messages', 'follow', 'problems'],
      ['page'],
    ),
  },
  {
    path: patterns.unsubscribe,
    ...page('notifications/unsubscribe', () => import('./notifications/unsubscribe.route'), ['messages']),
  },
  {
    path: patterns.demoMail,
    ...page('identity/demo-mailbox', () => import('./identity/demo-mailbox.route'), ['identity']),
  },
  {
    path: patterns.editions,
    ...page('budget/editions', () => import('./budget/editions.route'), ['edition']),
  },
  {
    path: patterns.edition,
    ...page('budget/edition', () => import('./budget/edition.route'), ['edition', 'follow', 'problems']),
  },
  {
    path: patterns.vote,
    ...page('budget/vote', () => import('./budget/vote.route'), ['vote', 'problems']),
  },
  {
    path: patterns.projects,
    ...page(
      'budget/projects',
      () => import('./budget/projects.route'),
      ['proposals', 'map'],
      ['quartier', 'theme', 'etat', 'mots', 'page'],
    ),
  },
  {
    path: patterns.project,
    ...page('budget/project', () => import('./budget/project.route'), [
      'proposals',
      'map',
      'follow',
      'problems',
    ]),
  },
  {
    path: patterns.propose,
    ...page(
      'budget/propose',
      () => import('./budget/propose.route'),
      ['propose', 'proposals', 'map', 'problems', 'files'],
      ['etape', 'depose', 'lecture'],
    ),
  },
  {
    path: patterns.results,
    ...page(
      'budget/results',
      () => import('./budget/results.route'),
      ['results', 'counting', 'map', 'problems'],
      ['projet'],
    ),
  },
  {
    path: patterns.desk,
    ...page('management/desks', () => import('./management/desks.route'), ['review', 'hub']),
  },
  {
    path: patterns.deskEdition,
    ...page('management/desk', () => import('./management/desk.route'), [
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
    ...page('management/desk-project', () => import('./management/desk-project.route'), [
      'review',
      'proposals',
      'problems',
    ]),
  },
  {
    path: patterns.deskImport,
    ...page('budget/import', () => import('./budget/import.route'), [
      'pabulib',
      'counting',
      'jobs',
      'problems',
    ]),
  },
  {
    path: patterns.offline,
    ...page('offline/kept-pages', () => import('./offline/kept-pages.route'), ['offline'], ['page']),
  },
  {
    path: patterns.jobs,
    ...page('management/jobs', () => import('./management/jobs.route'), ['jobs', 'problems'], ['page']),
  },
  {
    path: patterns.roles,
    ...page(
      'management/roles',
      () => import('./management/roles.route'),
      ['rights', 'identity', 'security', 'problems'],
      ['role', 'mots', 'page'],
    ),
  },
  {
    path: patterns.journal,
    ...page(
      'management/journal',
      () => import('./management/journal.route'),
      ['history', 'identity'],
      ['vue', 'sujet', 'jour', 'page'],
    ),
  },
  {
    path: patterns.deskHistory,
    ...page(
      'management/desk-history',
      () => import('./management/desk-history.route'),
      ['history', 'identity'],
      ['projet', 'page'],
    ),
  },
  {
    path: patterns.security,
    ...page(
      'identity/security',
      () => import('./identity/security.route'),
      ['security', 'identity', 'problems'],
      ['souci'],
    ),
  },
  {
    path: patterns.myHistory,
    ...page(
      'identity/my-history',
      () => import('./identity/my-history.route'),
      ['history', 'identity'],
      ['vue', 'page'],
    ),
  },
  ...accountPages,
  {
    path: patterns.reportProject,
    ...page('moderation/report', () => import('./moderation/report.route'), ['moderation', 'problems']),
  },
  {
    path: patterns.moderation,
    ...page('moderation/figures', () => import('./moderation/figures.route'), ['moderation']),
  },
  {
    path: patterns.myModeration,
    ...page('moderation/mine', () => import('./moderation/mine.route'), [
      'moderation',
      'identity',
      'problems',
    ]),
  },
  {
    path: patterns.myStatement,
    ...page('moderation/statement', () => import('./moderation/statement.route'), [
      'moderation',
      'identity',
      'problems',
    ]),
  },
  {
    path: patterns.deskModeration,
    ...page(
      'moderation/queue',
      () => import('./moderation/queue.route'),
      ['moderating', 'moderation', 'problems'],
      ['vue', 'page'],
    ),
  },
  {
    path: patterns.deskModerationCase,
    ...page('moderation/case', () => import('./moderation/case.route'), CASE),
  },
  { path: patterns.style, ...page('style/style', () => import('./style/style.route'), ['style'], ['dir']) },
  {
    path: patterns.accessibility,
    ...page('accessibility/statement', () => import('./accessibility/statement.route'), ['accessibility']),
  },
  {
    path: patterns.privacy,
    ...page('privacy/privacy', () => import('./privacy/privacy.route'), ['privacy'], ['parti']),
  },
  { path: patterns.legal, ...page('privacy/legal', () => import('./privacy/legal.route'), ['privacy']) },
  {
    path: patterns.myData,
    ...page('privacy/my-data', () => import('./privacy/my-data.route'), MY_DATA),
  },
  {
    path: patterns.privacyDesk,
    ...page('privacy/privacy-desk', () => import('./privacy/privacy-desk.route'), ['privacy']),
  },
  { path: '*', ...page('trouble/not-found', () => import('./trouble/not-found.route')) },
];

export const table: RouteTable<Page> = {
  shell: { Component: Shell, loader: rootLoader },
  Trouble,
  BareTrouble,
  pages,
};
