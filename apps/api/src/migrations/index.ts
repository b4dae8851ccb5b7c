import type { MigrationInterface } from 'typeorm';
import { FirstHouse1795309028622 } from './1795309028622-first-house';
import { FrozenAtOpening1795309100000 } from './1795309100000-frozen-at-opening';
import { AttachedPhotos1795309700000 } from './1795309700000-attached-photos';
import { CountAndImport1795309814614 } from './1795309814614-count-and-import';
import { FrozenPaperAndCalendar1795312900000 } from './1795312900000-frozen-paper-and-calendar';
import { TownColour1795320386745 } from './1795320386745-town-colour';
import { PublicChanges1795320600000 } from './1795320600000-public-changes';
import { LongJobs1795321011772 } from './1795321011772-long-jobs';
import { KeptFiles1795322000000 } from './1795322000000-kept-files';
import { KeptDocuments1795323039954 } from './1795323039954-kept-documents';
import { SessionsTellWhenTheyEnd1795323560000 } from './1795323560000-sessions-tell-when-they-end';
import { RoleGrants1795324400000 } from './1795324400000-role-grants';
import { PlainWords1795324560000 } from './1795324560000-plain-words';
import { BirthsAndSessions1795331158972 } from './1795331158972-births-and-sessions';
import { DataAccess1795331177544 } from './1795331177544-data-access';
import { FollowsAndMessages1795332078143 } from './1795332078143-follows-and-messages';
import { RateLimits1795332433090 } from './1795332433090-rate-limits';
import { Moderation1795332767701 } from './1795332767701-moderation';
import { PendingActs1795333184126 } from './1795333184126-pending-acts';
import { HistoryIndexes1795333664870 } from './1795333664870-history-indexes';
import { Cards1795333751425 } from './1795333751425-cards';
import { Families1795334322884 } from './1795334322884-families';
import { OwnData1795334492572 } from './1795334492572-own-data';
import { IdentityProvider1795335004626 } from './1795335004626-identity-provider';
import { Residence1795335302390 } from './1795335302390-residence';
import { Passkeys1795336263015 } from './1795336263015-passkeys';
import { OldAuditDetails1795340000000 } from './1795340000000-old-audit-details';
import { Doubles1795340100000 } from './1795340100000-doubles';
import { ConsentAtTheDesk1795343328119 } from './1795343328119-consent-at-the-desk';
import { Meetings1795344463342 } from './1795344463342-meetings';
import { ResidenceLists1795346052222 } from './1795346052222-residence-lists';
import { Councils1795346341598 } from './1795346341598-councils';
import { RollChanges1795346623118 } from './1795346623118-roll-changes';
import { MeetingNotices1795348728186 } from './1795348728186-meeting-notices';
import { Room1795349010986 } from './1795349010986-room';
import { RefusedAttempts1795349103789 } from './1795349103789-refused-attempts';
import { Minutes1795349844845 } from './1795349844845-minutes';
import { AgendaProposals1795355322952 } from './1795355322952-agenda-proposals';
import { Opinions1795355709983 } from './1795355709983-opinions';
import { MemberInvitations1795356872672 } from './1795356872672-member-invitations';
import { MinutesByVote1795357089744 } from './1795357089744-minutes-by-vote';
import { AnnualReviews1795357382518 } from './1795357382518-annual-reviews';
import { QuestionsAndPlaces1795358239552 } from './1795358239552-questions-and-places';
import { SecrecyRequests1795358309730 } from './1795358309730-secrecy-requests';
import { MeetingDocuments1795359914242 } from './1795359914242-meeting-documents';
import { MeetingSeries1795361263798 } from './1795361263798-meeting-series';

/** In order; a landed migration is never edited. */
export const migrations: readonly (new () => MigrationInterface)[] = [
  FirstHouse1795309028622,
  FrozenAtOpening1795309100000,
  AttachedPhotos1795309700000,
  CountAndImport1795309814614,
  FrozenPaperAndCalendar1795312900000,
  TownColour1795320386745,
  PublicChanges1795320600000,
  LongJobs1795321011772,
  KeptFiles1795322000000,
  KeptDocuments1795323039954,
  SessionsTellWhenTheyEnd1795323560000,
  RoleGrants1795324400000,
  PlainWords1795324560000,
  BirthsAndSessions1795331158972,
  DataAccess1795331177544,
  FollowsAndMessages1795332078143,
  RateLimits1795332433090,
  Moderation1795332767701,
  PendingActs1795333184126,
  HistoryIndexes1795333664870,
  Cards1795333751425,
  Families1795334322884,
  OwnData1795334492572,
  IdentityProvider1795335004626,
  Residence1795335302390,
  Passkeys1795336263015,
  OldAuditDetails1795340000000,
  Doubles1795340100000,
  ConsentAtTheDesk1795343328119,
  Meetings1795344463342,
  ResidenceLists1795346052222,
  Councils1795346341598,
  RollChanges1795346623118,
  MeetingNotices1795348728186,
  Room1795349010986,
  RefusedAttempts1795349103789,
  Minutes1795349844845,
  AgendaProposals1795355322952,
  Opinions1795355709983,
  MemberInvitations1795356872672,
  MinutesByVote1795357089744,
  AnnualReviews1795357382518,
  QuestionsAndPlaces1795358239552,
  SecrecyRequests1795358309730,
  MeetingDocuments1795359914242,
  MeetingSeries1795361263798,
];
