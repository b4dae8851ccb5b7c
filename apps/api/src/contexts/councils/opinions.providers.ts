import { AdoptOpinionResolver } from './adopt-opinion/adopt-opinion.resolver';
import { AdoptOpinion } from './adopt-opinion/adopt-opinion.service';
import { AmendOpinionResolver } from './amend-opinion/amend-opinion.resolver';
import { AmendOpinion } from './amend-opinion/amend-opinion.service';
import { AnswerOpinionResolver } from './answer-opinion/answer-opinion.resolver';
import { AnswerOpinion } from './answer-opinion/answer-opinion.service';
import { OfficeTurn } from './answer-opinion/office-turn.service';
import { SeeOfficeTurn } from './answer-opinion/see-office-turn.service';
import { SendAnswerCode } from './answer-opinion/send-answer-code.service';
import { FollowOpinionResolver } from './follow-opinion/follow-opinion.resolver';
import { FollowOpinion } from './follow-opinion/follow-opinion.service';
import { RemindOffices } from './follow-opinion/remind-offices.service';
import { OpinionHands } from './opinions/opinion-hands.service';
import { OpinionTexts } from './opinions/opinion-texts.service';
import { ReadOpinionsResolver } from './read-opinions/read-opinions.resolver';
import { ReadOpinions } from './read-opinions/read-opinions.service';
import { ReferSubjectResolver } from './refer-subject/refer-subject.resolver';
import { ReferSubject } from './refer-subject/refer-subject.service';
import { ReferToPrefectResolver } from './refer-to-prefect/refer-to-prefect.resolver';
import { ReferToPrefect } from './refer-to-prefect/refer-to-prefect.service';
import { SeeReferralsResolver } from './see-referrals/see-referrals.resolver';
import { SeeReferrals } from './see-referrals/see-referrals.service';
import { ShownOpinions } from './read-opinions/shown-opinions.store';
import { OpinionDesks } from './see-opinion-desk/opinion-desk.store';
import { SeeOpinionDeskResolver } from './see-opinion-desk/see-opinion-desk.resolver';
import { SeeOpinionDesk } from './see-opinion-desk/see-opinion-desk.service';
import { OfficeMail } from './send-opinion/office-mail.service';
import { RenewAnswerLink } from './send-opinion/renew-answer-link.service';
import { SendOpinionResolver } from './send-opinion/send-opinion.resolver';
import { SendOpinion } from './send-opinion/send-opinion.service';
import { WriteOpinionResolver } from './write-opinion/write-opinion.resolver';
import { WriteOpinion } from './write-opinion/write-opinion.service';

/** The opinions of bodies: written, adopted, sent, answered, followed. */
export const opinionProviders = [
  ...[OpinionHands, OpinionTexts, ShownOpinions, ReadOpinions, ReadOpinionsResolver],
  ...[OpinionDesks, SeeOpinionDesk, SeeOpinionDeskResolver],
  ...[WriteOpinion, WriteOpinionResolver, AmendOpinion, AmendOpinionResolver],
  ...[AdoptOpinion, AdoptOpinionResolver],
  ...[OfficeMail, SendOpinion, RenewAnswerLink, SendOpinionResolver],
  ...[OfficeTurn, SeeOfficeTurn, SendAnswerCode, AnswerOpinion, AnswerOpinionResolver],
  ...[FollowOpinion, FollowOpinionResolver, RemindOffices],
  ...[ReferSubject, ReferSubjectResolver, ReferToPrefect, ReferToPrefectResolver],
  ...[SeeReferrals, SeeReferralsResolver],
];
