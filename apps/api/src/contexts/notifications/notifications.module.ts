import { Module } from '@nestjs/common';
import { DeliverNotice } from './deliver-notice/deliver-notice.service';
import { Notices } from './notices.service';

@Module({ providers: [Notices, DeliverNotice], exports: [Notices] })
export class NotificationsModule {}
