export { type Enclose, Enclosures } from './deliver-message/enclosures.service';
export {
  type Followable,
  Followables,
  type FollowableSource,
  type ThingRef,
} from './follow/followables.service';
export { type Notice, Notices, type NoticeTemplate } from './notices.service';
export { NotificationsModule } from './notifications.module';
export { notificationsProcessings } from './notifications.privacy';
export { type BounceOutcome, RecordBounce } from './record-bounce/record-bounce.service';
export { FailingAddresses } from './record-bounce/failing-addresses.store';
export { type Tiding, Tidings } from './tidings.service';
