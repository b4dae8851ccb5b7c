import { Module } from '@nestjs/common';
import { DeliverMessage } from './deliver-message/deliver-message.service';
import { MailTurn } from './deliver-message/mail-turn.service';
import { Postman } from './deliver-message/postman.service';
import { Followables } from './follow/followables.service';
import { Notices } from './notices.service';
import { FailingAddresses } from './record-bounce/failing-addresses.store';
import { SpreadTiding } from './spread-tiding/spread-tiding.service';
import { Tidings } from './tidings.service';

const sending = [SpreadTiding, DeliverMessage, Postman, MailTurn, FailingAddresses];

@Module({
  providers: [Notices, Tidings, Followables, ...sending],
  exports: [Notices, Tidings, Followables],
})
export class NotificationsModule {}
