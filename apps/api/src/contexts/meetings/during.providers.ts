import { AskSecrecyResolver } from './ask-secrecy/ask-secrecy.resolver';
import { AskSecrecy } from './ask-secrecy/ask-secrecy.service';
import { EnterMeetingResolver } from './enter-meeting/enter-meeting.resolver';
import { EnterMeeting } from './enter-meeting/enter-meeting.service';
import { EnteredPeople } from './enter-meeting/entered-people.service';
import { EnteredQuestions } from './enter-meeting/entered-questions.service';
import { OpenMeetingResolver } from './open-meeting/open-meeting.resolver';
import { OpenMeeting } from './open-meeting/open-meeting.service';
import { CloseMeetingResolver } from './close-meeting/close-meeting.resolver';
import { CloseMeeting } from './close-meeting/close-meeting.service';
import { TakePresenceResolver } from './take-presence/take-presence.resolver';
import { TakePresence } from './take-presence/take-presence.service';
import { GiveProxyResolver } from './give-proxy/give-proxy.resolver';
import { GiveProxy } from './give-proxy/give-proxy.service';
import { PutQuestionResolver } from './put-question/put-question.resolver';
import { PutQuestion } from './put-question/put-question.service';
import { OpenQuestionResolver } from './open-question/open-question.resolver';
import { OpenQuestion } from './open-question/open-question.service';
import { CloseQuestionResolver } from './close-question/close-question.resolver';
import { CloseQuestion } from './close-question/close-question.service';
import { CastVoteResolver } from './cast-vote/cast-vote.resolver';
import { CastVote } from './cast-vote/cast-vote.service';
import { FollowRoomResolver } from './follow-room/follow-room.resolver';
import { RoomStore } from './follow-room/room.store';
import { Rooms } from './follow-room/rooms.service';
import { RoomActs } from './room/room-acts.service';
import { CastSecretResolver } from './cast-secret/cast-secret.resolver';
import { CastSecret } from './cast-secret/cast-secret.service';
import { CountVotesResolver } from './count-votes/count-votes.resolver';
import { CountVotes } from './count-votes/count-votes.service';
import { AskToSpeakResolver } from './ask-to-speak/ask-to-speak.resolver';
import { AskToSpeak } from './ask-to-speak/ask-to-speak.service';
import { RunAgendaResolver } from './run-agenda/run-agenda.resolver';
import { RunAgenda } from './run-agenda/run-agenda.service';
import { ReceiveGuestsResolver } from './receive-guests/receive-guests.resolver';
import { ReceiveGuests } from './receive-guests/receive-guests.service';
import { ShowRoomCodeResolver } from './show-room-code/show-room-code.resolver';
import { ShowRoomCode } from './show-room-code/show-room-code.service';

const sitting = [OpenMeeting, OpenMeetingResolver, CloseMeeting, CloseMeetingResolver];
const attending = [RoomActs, TakePresence, TakePresenceResolver, GiveProxy, GiveProxyResolver];
const asking = [PutQuestion, PutQuestionResolver, OpenQuestion, OpenQuestionResolver];
const voting = [CloseQuestion, CloseQuestionResolver, CastVote, CastVoteResolver];
const secret = [CastSecret, CastSecretResolver, CountVotes, CountVotesResolver];
const secrecy = [AskSecrecy, AskSecrecyResolver];
const speaking = [AskToSpeak, AskToSpeakResolver, RunAgenda, RunAgendaResolver];
const welcoming = [ReceiveGuests, ReceiveGuestsResolver, ShowRoomCode, ShowRoomCodeResolver];
const entering = [EnterMeeting, EnterMeetingResolver, EnteredPeople, EnteredQuestions];
const following = [RoomStore, Rooms, FollowRoomResolver];

/** What a meeting needs while it is held. */
export const duringProviders = [
  ...sitting,
  ...attending,
  ...asking,
  ...voting,
  ...secret,
  ...secrecy,
  ...speaking,
  ...welcoming,
  ...entering,
  ...following,
];
