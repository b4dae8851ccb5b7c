export {
  type Followable,
  Followables,
  type FollowableSource,
  type ThingRef,
} from './follow/followables.service';
export { type Notice, Notices, type NoticeTemplate } from './notices.service';
export { NotificationsModule } from './notifications.module';
export { notificationsProcessings } from './notifications.privacy';
export { type Tiding, Tidings } from './tidings.service';
