import { eventType } from '../../platform/events/outbox';
import type { Notice } from './notices.service';

/** Somebody is to be told something by mail. */
export const noticeQueued = eventType<{ notice: Notice }>('notifications.notice');
