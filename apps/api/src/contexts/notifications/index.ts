export { type Notice, Notices, type NoticeTemplate } from './notices.service';
export { NotificationsModule } from './notifications.module';
export { notificationsProcessings } from './notifications.privacy';
