import { AuditDetailEntity } from './contexts/audit/audit-detail.entity';
import { AuditEntryEntity } from './contexts/audit/audit-entry.entity';
import { DataAccessEntity } from './contexts/audit/data-access/data-access.entity';
import { BallotProjectEntity } from './contexts/budget/tables/ballot-project.entity';
import { CountRunEntity } from './contexts/budget/tables/count-run.entity';
import { CriterionAnswerEntity } from './contexts/budget/tables/criterion-answer.entity';
import { EditionPhaseEntity } from './contexts/budget/tables/edition-phase.entity';
import { EditionRecordEntity } from './contexts/budget/tables/edition-record.entity';
import { EditionEntity } from './contexts/budget/tables/edition.entity';
import { OpenBallotEntity } from './contexts/budget/tables/open-ballot.entity';
import { ProposalEntity } from './contexts/budget/tables/proposal.entity';
import { ProposalReviewerEntity } from './contexts/budget/tables/proposal-reviewer.entity';
import { RollChangeEntity } from './contexts/budget/tables/roll-change.entity';
import { RollEntryEntity } from './contexts/budget/tables/roll-entry.entity';
import { RollSignatureEntity } from './contexts/budget/tables/roll-signature.entity';
import { CardEntity } from './contexts/identity/cards/card.entity';
import { DoubleAnswerEntity } from './contexts/identity/find-doubles/double-answer.entity';
import { ConsentTextEntity } from './contexts/families/tables/consent-text.entity';
import { ConsentEntity } from './contexts/families/tables/consent.entity';
import { GuardianshipEntity } from './contexts/families/tables/guardianship.entity';
import { MeetingPlaceEntity } from './contexts/meetings/tables/meeting-place.entity';
import { PublicQuestionEntity } from './contexts/meetings/tables/public-question.entity';
import { MeetingEntity } from './contexts/meetings/tables/meeting.entity';
import { AgendaItemEntity } from './contexts/meetings/tables/agenda-item.entity';
import { MeetingDocumentEntity } from './contexts/meetings/tables/meeting-document.entity';
import { MeetingSeatEntity } from './contexts/meetings/tables/meeting-seat.entity';
import { PresenceEntity } from './contexts/meetings/room/tables/presence.entity';
import { ProxyEntity } from './contexts/meetings/room/tables/proxy.entity';
import { MeetingGuestEntity } from './contexts/meetings/room/tables/meeting-guest.entity';
import { RoomKeyEntity } from './contexts/meetings/room/tables/room-key.entity';
import { AgendaClockEntity } from './contexts/meetings/room/tables/agenda-clock.entity';
import { SpeakingTurnEntity } from './contexts/meetings/room/tables/speaking-turn.entity';
import { QuestionEntity } from './contexts/meetings/votes/tables/question.entity';
import { QuestionSeatEntity } from './contexts/meetings/votes/tables/question-seat.entity';
import { NamedVoteEntity } from './contexts/meetings/votes/tables/named-vote.entity';
import { SecrecyRequestEntity } from './contexts/meetings/votes/tables/secrecy-request.entity';
import { SecretSignatureEntity } from './contexts/meetings/votes/tables/secret-signature.entity';
import { SecretBallotEntity } from './contexts/meetings/votes/tables/secret-ballot.entity';
import { SlipsCountEntity } from './contexts/meetings/votes/tables/slips-count.entity';
import { FollowUpActionEntity } from './contexts/meetings/tables/follow-up-action.entity';
import { MinutesEntity } from './contexts/meetings/minutes/tables/minutes.entity';
import { MinutesSectionEntity } from './contexts/meetings/minutes/tables/minutes-section.entity';
import { MinutesTextEntity } from './contexts/meetings/minutes/tables/minutes-text.entity';
import { MinutesVersionEntity } from './contexts/meetings/minutes/tables/minutes-version.entity';
import { ResidenceLetterEntity } from './contexts/residence/tables/residence-letter.entity';
import { ResidenceListGroundEntity } from './contexts/residence/tables/residence-list-ground.entity';
import { ResidenceListMatchEntity } from './contexts/residence/tables/residence-list-match.entity';
import { ResidenceListRequestEntity } from './contexts/residence/tables/residence-list-request.entity';
import { ResidenceProofEntity } from './contexts/residence/tables/residence-proof.entity';
import { BirthEntity } from './contexts/identity/ages/birth.entity';
import { ProviderAttemptEntity } from './contexts/identity/provider-sign-in/tables/provider-attempt.entity';
import { ProviderIdentityEntity } from './contexts/identity/provider-sign-in/tables/provider-identity.entity';
import { ProviderSessionEntity } from './contexts/identity/provider-sign-in/tables/provider-session.entity';
import { RoleGrantEntity } from './contexts/identity/grants/role-grant.entity';
import { RateLimitEntity } from './contexts/identity/limits/rate-limit.entity';
import { PasskeyChallengeEntity } from './contexts/identity/passkeys/tables/passkey-challenge.entity';
import { PasskeyRecoveryEntity } from './contexts/identity/passkeys/tables/passkey-recovery.entity';
import { PasskeyEntity } from './contexts/identity/passkeys/tables/passkey.entity';
import { PersonEntity } from './contexts/identity/person.entity';
import { SessionEntity } from './contexts/identity/session.entity';
import { SignInCodeEntity } from './contexts/identity/sign-in-code.entity';
import { DigestEntity } from './contexts/notifications/tables/digest.entity';
import { FollowEntity } from './contexts/notifications/tables/follow.entity';
import { MailChoiceEntity } from './contexts/notifications/tables/mail-choice.entity';
import { MailFailureEntity } from './contexts/notifications/tables/mail-failure.entity';
import { MessageEntity } from './contexts/notifications/tables/message.entity';
import { ModerationAppealEntity } from './contexts/moderation/tables/moderation-appeal.entity';
import { ModerationCaseEntity } from './contexts/moderation/tables/moderation-case.entity';
import { ModerationDecisionEntity } from './contexts/moderation/tables/moderation-decision.entity';
import { ModerationReportEntity } from './contexts/moderation/tables/moderation-report.entity';
import { PersonBlockEntity } from './contexts/moderation/tables/person-block.entity';
import { ReportAllowanceEntity } from './contexts/moderation/tables/report-allowance.entity';
import { RefusedAttemptEntity } from './contexts/rights/refused-attempts/refused-attempt.entity';
import { PendingActEntity } from './contexts/rights/two-people/pending-act.entity';
import { AccountActivityEntity } from './contexts/privacy/apply-retention/account-activity.entity';
import { RetentionReportEntity } from './contexts/privacy/apply-retention/retention-report.entity';
import { ErasureRecordEntity } from './contexts/privacy/erase-me/erasure-record.entity';
import { DataExportEntity } from './contexts/privacy/export-my-data/data-export.entity';
import { NeighbourhoodEntity } from './contexts/territory/neighbourhood.entity';
import { TownLookEntity } from './contexts/territory/town-look.entity';
import { AnswerCodeEntity } from './contexts/councils/opinions/tables/answer-code.entity';
import { OpinionAmendmentEntity } from './contexts/councils/opinions/tables/opinion-amendment.entity';
import { OpinionAnswerEntity } from './contexts/councils/opinions/tables/opinion-answer.entity';
import { OpinionEffectEntity } from './contexts/councils/opinions/tables/opinion-effect.entity';
import { OpinionRecipientEntity } from './contexts/councils/opinions/tables/opinion-recipient.entity';
import { OpinionVersionEntity } from './contexts/councils/opinions/tables/opinion-version.entity';
import { OpinionEntity } from './contexts/councils/opinions/tables/opinion.entity';
import { PrefectReferralEntity } from './contexts/councils/referrals/tables/prefect-referral.entity';
import { PrefectStepEntity } from './contexts/councils/referrals/tables/prefect-step.entity';
import { ReferralEntity } from './contexts/councils/referrals/tables/referral.entity';
import { AnnualReviewVersionEntity } from './contexts/councils/annual-reviews/tables/annual-review-version.entity';
import { AnnualReviewEntity } from './contexts/councils/annual-reviews/tables/annual-review.entity';
import { BodyDocumentEntity } from './contexts/councils/tables/body-document.entity';
import { BodyRulesEntity } from './contexts/councils/tables/body-rules.entity';
import { BodyEntity } from './contexts/councils/tables/body.entity';
import { CollegeEntity } from './contexts/councils/tables/college.entity';
import { MembershipStepEntity } from './contexts/councils/tables/membership-step.entity';
import { MembershipEntity } from './contexts/councils/tables/membership.entity';
import { KeptDocumentEntity } from './platform/documents/kept-document.entity';
import { OutboxEventEntity } from './platform/events/outbox-event.entity';
import { WorkerProcessEntity } from './platform/jobs/worker-process.entity';
import { LongJobEntity } from './platform/long-jobs/long-job.entity';
import { StoredFileEntity } from './platform/files/stored-file.entity';
import { DemoMailEntity } from './platform/mail/demo-mail.entity';

/** Every table of the one database, in one list: for the server, the migrations and their check. */
export const entities = [
  AccountActivityEntity,
  AuditDetailEntity,
  AuditEntryEntity,
  BallotProjectEntity,
  BirthEntity,
  CardEntity,
  ConsentEntity,
  ConsentTextEntity,
  CountRunEntity,
  CriterionAnswerEntity,
  DataAccessEntity,
  DigestEntity,
  FollowEntity,
  MailChoiceEntity,
  MailFailureEntity,
  MessageEntity,
  DataExportEntity,
  DemoMailEntity,
  DoubleAnswerEntity,
  EditionEntity,
  EditionPhaseEntity,
  EditionRecordEntity,
  GuardianshipEntity,
  ErasureRecordEntity,
  KeptDocumentEntity,
  LongJobEntity,
  ModerationAppealEntity,
  ModerationCaseEntity,
  ModerationDecisionEntity,
  ModerationReportEntity,
  NeighbourhoodEntity,
  OpenBallotEntity,
  OutboxEventEntity,
  PersonBlockEntity,
  PendingActEntity,
  RefusedAttemptEntity,
  PasskeyChallengeEntity,
  PasskeyEntity,
  PasskeyRecoveryEntity,
  PersonEntity,
  RateLimitEntity,
  ProposalReviewerEntity,
  ReportAllowanceEntity,
  RetentionReportEntity,
  ProviderAttemptEntity,
  ProviderIdentityEntity,
  ProviderSessionEntity,
  MeetingEntity,
  MeetingPlaceEntity,
  PublicQuestionEntity,
  AgendaItemEntity,
  MeetingDocumentEntity,
  MeetingSeatEntity,
  PresenceEntity,
  ProxyEntity,
  MeetingGuestEntity,
  RoomKeyEntity,
  AgendaClockEntity,
  SpeakingTurnEntity,
  QuestionEntity,
  QuestionSeatEntity,
  NamedVoteEntity,
  SecrecyRequestEntity,
  SecretSignatureEntity,
  SecretBallotEntity,
  SlipsCountEntity,
  FollowUpActionEntity,
  MinutesEntity,
  MinutesSectionEntity,
  MinutesTextEntity,
  MinutesVersionEntity,
  ResidenceLetterEntity,
  ResidenceListGroundEntity,
  ResidenceListMatchEntity,
  ResidenceListRequestEntity,
  ResidenceProofEntity,
  RoleGrantEntity,
  ProposalEntity,
  RollChangeEntity,
  RollEntryEntity,
  RollSignatureEntity,
  SessionEntity,
  SignInCodeEntity,
  StoredFileEntity,
  TownLookEntity,
  WorkerProcessEntity,
  BodyDocumentEntity,
  AnswerCodeEntity,
  OpinionAmendmentEntity,
  OpinionAnswerEntity,
  OpinionEffectEntity,
  OpinionEntity,
  OpinionRecipientEntity,
  OpinionVersionEntity,
  PrefectReferralEntity,
  PrefectStepEntity,
  ReferralEntity,
  AnnualReviewEntity,
  AnnualReviewVersionEntity,
  BodyEntity,
  BodyRulesEntity,
  CollegeEntity,
  MembershipEntity,
  MembershipStepEntity,
] as const;
