import { accessibilityPages } from './accessibility/accessibility-pages';
import { accountPages } from './accounts/account-pages';
import { budgetPages } from './budget/budget-pages';
import { bodyPages } from './councils/body-pages';
import { opinionPages } from './opinions/opinion-pages';
import { familyPages } from './families/family-pages';
import { homePages } from './home/home-pages';
import { identityPages } from './identity/identity-pages';
import { managementPages } from './management/management-pages';
import { meetingPages } from './meetings/meeting-pages';
import { moderationPages } from './moderation/moderation-pages';
import { notificationPages } from './notifications/notification-pages';
import { offlinePages } from './offline/offline-pages';
import { page, type Page } from './page';
import { privacyPages } from './privacy/privacy-pages';
import { residencePages } from './residence/residence-pages';
import { stylePages } from './style/style-pages';

/**
 * Every page: one list an area, in `<area>/<area>-pages.ts`; their order does not matter. The browser begins without
 * this table (entry-client.tsx): a page more costs nothing to the others.
 */
export const pages: readonly Page[] = [
  ...homePages,
  ...identityPages,
  ...residencePages,
  ...familyPages,
  ...notificationPages,
  ...budgetPages,
  ...bodyPages,
  ...opinionPages,
  ...managementPages,
  ...accountPages,
  ...meetingPages,
  ...moderationPages,
  ...accessibilityPages,
  ...privacyPages,
  ...offlinePages,
  ...stylePages,
  { path: '*', ...page('trouble/not-found', () => import('./trouble/not-found.route')) },
];
