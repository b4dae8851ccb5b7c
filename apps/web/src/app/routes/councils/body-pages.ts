import { patterns } from '../../../paths';
import { page, type Page } from '../page';

/** Councils and committees: the public pages of a body, and the desk of its facilitators. */
export const bodyPages: Page[] = [
  {
    path: patterns.bodies,
    ...page('councils/bodies', () => import('./bodies.route'), ['councils']),
  },
  {
    path: patterns.body,
    ...page('councils/body', () => import('./body.route'), ['councils', 'opinions', 'reviews']),
  },
  {
    path: patterns.deskRules,
    ...page('councils/desk-rules', () => import('./desk-rules.route'), ['rules', 'problems']),
  },
  {
    path: patterns.invitation,
    ...page('councils/invitation', () => import('./invitation.route'), ['seats', 'problems']),
  },
  {
    path: patterns.mySeats,
    ...page('councils/my-seats', () => import('./my-seats.route'), ['seats', 'problems']),
  },
  {
    path: patterns.review,
    ...page('councils/review', () => import('./review.route'), ['reviews'], ['version']),
  },
  {
    path: patterns.reviewDesk,
    ...page('councils/review-desk', () => import('./review-desk.route'), ['reviews', 'problems'], ['annee']),
  },
  {
    path: patterns.deskBodies,
    ...page('councils/desk-bodies', () => import('./desk-bodies.route'), ['councils', 'keeping', 'problems']),
  },
  {
    path: patterns.deskBody,
    ...page('councils/desk-body', () => import('./desk-body.route'), [
      'councils',
      'keeping',
      'identity',
      'files',
      'problems',
    ]),
  },
];
