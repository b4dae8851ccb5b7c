import { FollowDecisionResolver } from './follow-decision/follow-decision.resolver';
import { FollowDecision } from './follow-decision/follow-decision.service';
import { FollowUps } from './list-follow-ups/follow-ups.store';
import { ListFollowUpsResolver } from './list-follow-ups/list-follow-ups.resolver';
import { MinutesActs } from './minutes/minutes-acts.service';
import { MinutesSteps } from './minutes/minutes-steps.service';
import { MinutesStore } from './read-minutes/minutes.store';
import { ReadMinutesResolver } from './read-minutes/read-minutes.resolver';
import { PutMinutes } from './settle-minutes/put-minutes.service';
import { SettleMinutesResolver } from './settle-minutes/settle-minutes.resolver';
import { SettleMinutes } from './settle-minutes/settle-minutes.service';
import { WriteMinutesResolver } from './write-minutes/write-minutes.resolver';
import { WriteMinutes } from './write-minutes/write-minutes.service';

export { MinutesController } from './read-minutes/minutes.controller';

const writing = [MinutesActs, MinutesSteps, WriteMinutes, WriteMinutesResolver];
const settling = [SettleMinutes, PutMinutes, SettleMinutesResolver];
const reading = [MinutesStore, ReadMinutesResolver];
const following = [FollowDecision, FollowDecisionResolver, FollowUps, ListFollowUpsResolver];

/** What follows a meeting: its minutes, and what its decisions ask to be done. */
export const afterProviders = [...writing, ...settling, ...reading, ...following];
