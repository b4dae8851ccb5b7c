import { eventType } from '../../platform/events/outbox';

/** A report of somebody without an account was answered, and there is an address to tell it to. */
export const reportAnswered = eventType<{ reportId: string }>('moderation.report_answered');
