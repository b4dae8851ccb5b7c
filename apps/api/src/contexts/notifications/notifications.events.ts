import { eventType } from '../../platform/events/outbox';
import type { Notice } from './notices.service';
import type { Tiding } from './tidings.service';

/** Somebody is to be told something. */
export const noticeQueued = eventType<{ notice: Notice }>('notifications.notice');

/** Something happened to what people follow. */
export const tidingQueued = eventType<{ tiding: Tiding }>('notifications.tiding');
