import { auditProcessings } from './contexts/audit';
import { budgetProcessings } from './contexts/budget';
import { councilsProcessings } from './contexts/councils';
import { familiesProcessings } from './contexts/families';
import { identityProcessings } from './contexts/identity';
import { meetingsProcessings } from './contexts/meetings';
import { moderationProcessings } from './contexts/moderation';
import { notificationsProcessings } from './contexts/notifications';
import { privacyProcessings } from './contexts/privacy';
import { residenceProcessings } from './contexts/residence';
import { platformProcessings } from './platform/privacy/platform.privacy';

/** Every purpose for which people's data are processed, in one list: for the server and for the check of the tables. */
export const processings = [
  identityProcessings,
  notificationsProcessings,
  moderationProcessings,
  familiesProcessings,
  residenceProcessings,
  meetingsProcessings,
  budgetProcessings,
  councilsProcessings,
  auditProcessings,
  privacyProcessings,
  platformProcessings,
] as const;
