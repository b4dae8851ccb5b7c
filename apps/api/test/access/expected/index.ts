import type { Expected } from '../line';
import { budgetExpected } from './budget.expected';
import { familiesExpected } from './families.expected';
import { historyExpected } from './history.expected';
import { identityExpected } from './identity.expected';
import { meetingsExpected } from './meetings.expected';
import { meetingsBeforeExpected } from './meetings/before.expected';
import { meetingDocumentsExpected } from './meetings/documents.expected';
import { meetingSeriesExpected } from './meetings/series.expected';
import { minutesExpected } from './meetings/minutes.expected';
import { moderationExpected } from './moderation.expected';
import { notificationsExpected } from './notifications.expected';
import { platformExpected } from './platform.expected';
import { privacyExpected } from './privacy.expected';
import { councilsExpected } from './councils/councils.expected';
import { opinionsExpected } from './councils/opinions.expected';
import { membersExpected } from './councils/members.expected';
import { residenceExpected } from './residence.expected';
import { rightsExpected } from './rights.expected';

/** Who may open which door: written by hand, read by humans, compared with what the running API answers. */
export const EXPECTED: Expected = {
  ...platformExpected,
  ...identityExpected,
  ...moderationExpected,
  ...meetingsExpected,
  ...meetingsBeforeExpected,
  ...meetingDocumentsExpected,
  ...meetingSeriesExpected,
  ...minutesExpected,
  ...budgetExpected,
  ...familiesExpected,
  ...historyExpected,
  ...notificationsExpected,
  ...privacyExpected,
  ...councilsExpected,
  ...opinionsExpected,
  ...membersExpected,
  ...residenceExpected,
  ...rightsExpected,
};
