import { liveTopic } from '../../platform/realtime/live-topic';

/**
 * The edition itself, its proposals or its count have changed; the id is the edition's. A ballot or a signature never
 * says so: it would tell when somebody voted (docs/rules/live-updates.md).
 */
export const editionChanged = liveTopic('budget.edition');
