import type { Expected } from '../line';
import { budgetExpected } from './budget.expected';
import { identityExpected } from './identity.expected';
import { moderationExpected } from './moderation.expected';
import { platformExpected } from './platform.expected';

/** Who may open which door: written by hand, read by humans, compared with what the running API answers. */
export const EXPECTED: Expected = {
  ...platformExpected,
  ...identityExpected,
  ...moderationExpected,
  ...budgetExpected,
};
