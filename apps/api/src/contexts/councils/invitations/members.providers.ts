import { AnswerInvitationResolver } from '../answer-invitation/answer-invitation.resolver';
import { AnswerInvitation } from '../answer-invitation/answer-invitation.service';
import { CorrectMemberResolver } from '../correct-member/correct-member.resolver';
import { CorrectMember } from '../correct-member/correct-member.service';
import { InviteMembersResolver } from '../invite-members/invite-members.resolver';
import { InviteMembers } from '../invite-members/invite-members.service';
import { ResignSeatResolver } from '../resign-seat/resign-seat.resolver';
import { ResignSeat } from '../resign-seat/resign-seat.service';
import { SeeInvitationResolver } from '../see-invitation/see-invitation.resolver';
import { SeeInvitation } from '../see-invitation/see-invitation.service';
import { MySeats } from '../see-my-seats/my-seats.store';
import { SeeMySeatsResolver } from '../see-my-seats/see-my-seats.resolver';
import { SeeRulesResolver } from '../see-rules/see-rules.resolver';
import { SeeRules } from '../see-rules/see-rules.service';
import { SetRulesResolver } from '../set-rules/set-rules.resolver';
import { SetRules } from '../set-rules/set-rules.service';
import { ShowNameResolver } from '../show-name/show-name.resolver';
import { ShowName } from '../show-name/show-name.service';
import { TellInvited } from './told-invited.service';

/** From the invitation of a member to her leaving. */
export const memberProviders = [
  ...[InviteMembers, InviteMembersResolver, TellInvited],
  ...[CorrectMember, CorrectMemberResolver, SeeRules, SeeRulesResolver, SetRules, SetRulesResolver],
  ...[SeeInvitation, SeeInvitationResolver, AnswerInvitation, AnswerInvitationResolver],
  ...[MySeats, SeeMySeatsResolver, ShowName, ShowNameResolver, ResignSeat, ResignSeatResolver],
];
