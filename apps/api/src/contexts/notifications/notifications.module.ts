import { Module } from '@nestjs/common';
import { ChooseMailResolver } from './choose-mail/choose-mail.resolver';
import { ChooseMail } from './choose-mail/choose-mail.service';
import { Enclosures } from './deliver-message/enclosures.service';
import { DeliverMessage } from './deliver-message/deliver-message.service';
import { MailTurn } from './deliver-message/mail-turn.service';
import { Postman } from './deliver-message/postman.service';
import { FollowResolver } from './follow/follow.resolver';
import { Follow } from './follow/follow.service';
import { FollowableNeighbourhoods } from './follow/followable-neighbourhoods.service';
import { Followables } from './follow/followables.service';
import { ListFollowsResolver } from './list-follows/list-follows.resolver';
import { Notices } from './notices.service';
import { Messages } from './read-messages/messages.store';
import { ReadMessagesResolver } from './read-messages/read-messages.resolver';
import { FailingAddresses } from './record-bounce/failing-addresses.store';
import { SpreadTiding } from './spread-tiding/spread-tiding.service';
import { Tidings } from './tidings.service';
import { DeliverDigest } from './write-digests/deliver-digest.service';
import { GatherDigests } from './write-digests/gather-digests.job';
import { UnsubscribeController } from './unsubscribe/unsubscribe.controller';
import { UnsubscribeResolver } from './unsubscribe/unsubscribe.resolver';
import { Unsubscribe } from './unsubscribe/unsubscribe.service';

const following = [Followables, FollowableNeighbourhoods, Follow, FollowResolver, ListFollowsResolver];
const reading = [
  Messages,
  ReadMessagesResolver,
  ChooseMail,
  ChooseMailResolver,
  Unsubscribe,
  UnsubscribeResolver,
];
const sending = [
  SpreadTiding,
  DeliverMessage,
  Postman,
  Enclosures,
  MailTurn,
  FailingAddresses,
  GatherDigests,
  DeliverDigest,
];

@Module({
  controllers: [UnsubscribeController],
  providers: [Notices, Tidings, ...following, ...reading, ...sending],
  exports: [Notices, Tidings, Followables, Enclosures],
})
export class NotificationsModule {}
