import { Module } from '@nestjs/common';
import { Assemblies } from './assemblies/assemblies.service';
import { MeetingRights } from './assemblies/meeting-rights.service';
import { CallMeetingResolver } from './call-meeting/call-meeting.resolver';
import { CallMeeting } from './call-meeting/call-meeting.service';
import { Seats } from './call-meeting/seats.service';
import { PlanMeetingResolver } from './plan-meeting/plan-meeting.resolver';
import { PlanMeeting } from './plan-meeting/plan-meeting.service';
import { Meetings } from './see-meeting/meetings.store';
import { SeeMeetingResolver } from './see-meeting/see-meeting.resolver';
import { SetAgendaResolver } from './set-agenda/set-agenda.resolver';
import { SetAgenda } from './set-agenda/set-agenda.service';

const assemblies = [Assemblies, MeetingRights];
const preparing = [PlanMeeting, PlanMeetingResolver, SetAgenda, SetAgendaResolver];
const calling = [Seats, CallMeeting, CallMeetingResolver];
const reading = [Meetings, SeeMeetingResolver];

@Module({
  providers: [...assemblies, ...preparing, ...calling, ...reading],
  exports: [Assemblies],
})
export class MeetingsModule {}
