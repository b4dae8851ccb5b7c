import { patterns } from '../../../paths';
import { page, type Page } from '../page';

const WRITING = ['opining', 'opinions', 'files', 'problems', 'refusals'] as const;

/** Opinions of bodies: what everyone reads, where an office answers, where they are written. */
export const opinionPages: Page[] = [
  {
    path: patterns.opinions,
    ...page('opinions/opinions', () => import('./opinions.route'), ['opinions', 'problems'], ['page']),
  },
  { path: patterns.opinion, ...page('opinions/opinion', () => import('./opinion.route'), ['opinions']) },
  {
    path: patterns.answerOpinion,
    ...page('opinions/answer-opinion', () => import('./answer-opinion.route'), ['opinions', 'problems']),
  },
  {
    path: patterns.deskOpinions,
    ...page('opinions/desk-opinions', () => import('./desk-opinions.route'), [...WRITING]),
  },
  {
    path: patterns.deskOpinion,
    ...page('opinions/desk-opinion', () => import('./desk-opinion.route'), [...WRITING]),
  },
];
