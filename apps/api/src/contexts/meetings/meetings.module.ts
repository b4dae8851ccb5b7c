import { Module } from '@nestjs/common';
import { FamiliesModule } from '../families';
import { ModerationModule } from '../moderation';
import { NotificationsModule } from '../notifications';
import { AdoptedQuestions } from './adopted-questions/adopted-questions.store';
import { afterProviders, MinutesController } from './after.providers';
import { Assemblies } from './assemblies/assemblies.service';
import { MeetingAttempts } from './assemblies/meeting-attempts.service';
import { MeetingRights } from './assemblies/meeting-rights.service';
import { Sitters } from './assemblies/sitters.service';
import { beforeProviders } from './before.providers';
import { CallOffMeetingResolver } from './call-off-meeting/call-off-meeting.resolver';
import { CallOffMeeting } from './call-off-meeting/call-off-meeting.service';
import { CallMeetingResolver } from './call-meeting/call-meeting.resolver';
import { CallMeeting } from './call-meeting/call-meeting.service';
import { Seats } from './call-meeting/seats.service';
import { duringProviders } from './during.providers';
import { PlanMeetingResolver } from './plan-meeting/plan-meeting.resolver';
import { PlanMeeting } from './plan-meeting/plan-meeting.service';
import { Meetings } from './see-meeting/meetings.store';
import { NextMeetings } from './see-meeting/next-meetings.store';
import { SeeMeetingResolver } from './see-meeting/see-meeting.resolver';
import { Sittings } from './read-sittings/sittings.store';
import { PapersController } from './send-notice/papers.controller';
import { Papers } from './send-notice/papers.store';
import { SendNotice } from './send-notice/send-notice.service';
import { SetAgendaResolver } from './set-agenda/set-agenda.resolver';
import { SetAgenda } from './set-agenda/set-agenda.service';

const assemblies = [Assemblies, MeetingRights, MeetingAttempts, Sitters, AdoptedQuestions];
const preparing = [PlanMeeting, PlanMeetingResolver, SetAgenda, SetAgendaResolver];
const calling = [Seats, CallMeeting, CallMeetingResolver, CallOffMeeting, CallOffMeetingResolver];
const telling = [Papers, SendNotice];
const reading = [Meetings, NextMeetings, SeeMeetingResolver, Sittings];

@Module({
  imports: [NotificationsModule, ModerationModule, FamiliesModule],
  controllers: [PapersController, MinutesController],
  providers: [
    ...assemblies,
    ...preparing,
    ...calling,
    ...telling,
    ...reading,
    ...beforeProviders,
    ...duringProviders,
    ...afterProviders,
  ],
  exports: [Sittings, Assemblies, AdoptedQuestions, NextMeetings],
})
export class MeetingsModule {}
