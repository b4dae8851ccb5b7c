import type { Provider, Type } from '@nestjs/common';
import { BallotBox } from './ballot-box/ballot-box';
import { UrnForNow } from './ballot-box/urn-for-now.service';
import { BrowseEditionsResolver } from './browse-editions/browse-editions.resolver';
import { CastBallotResolver } from './cast-ballot/cast-ballot.resolver';
import { CastBallot } from './cast-ballot/cast-ballot.service';
import { ChangeRollResolver } from './change-roll/change-roll.resolver';
import { ChangeRoll } from './change-roll/change-roll.service';
import { RollChanges } from './change-roll/roll-changes.service';
import { CloseVoteResolver } from './close-vote/close-vote.resolver';
import { AfterClosing } from './close-vote/after-closing.service';
import { CloseVote } from './close-vote/close-vote.service';
import { CloseWhenDue } from './close-vote/close-when-due.job';
import { Editions } from './editions.store';
import { FindOnRollResolver } from './find-on-roll/find-on-roll.resolver';
import { FollowEditionResolver } from './follow-edition/follow-edition.resolver';
import { JoinRollResolver } from './join-roll/join-roll.resolver';
import { JoinRoll } from './join-roll/join-roll.service';
import { OpenVoteResolver } from './open-vote/open-vote.resolver';
import { OpenVote } from './open-vote/open-vote.service';
import { PublishManifestController } from './publish-manifest/publish-manifest.controller';
import { BallotLines } from './see-ballot-paper/ballot-lines.store';
import { SeeBallotPaperResolver } from './see-ballot-paper/see-ballot-paper.resolver';
import { DeskCounts } from './see-desk/desk.store';
import { EditionDesks } from './see-desk/edition-desks.service';
import { SeeDeskResolver } from './see-desk/see-desk.resolver';
import { SeeEditionResolver } from './see-edition/see-edition.resolver';
import { EditionFieldsResolver } from './see-edition/edition-fields.resolver';
import { EditionRights } from './see-edition/edition-rights.service';
import { ShownEditions } from './see-edition/shown-editions.store';
import { Roll } from './see-my-vote/roll.store';
import { SeeMyVoteResolver } from './see-my-vote/see-my-vote.resolver';
import { FollowableThings } from './tell-followers/followable-things.service';

const stores: Provider[] = [
  FollowableThings,
  Editions,
  ShownEditions,
  EditionRights,
  Roll,
  BallotLines,
  DeskCounts,
  EditionDesks,
  RollChanges,
];

const readings: Provider[] = [
  SeeEditionResolver,
  EditionFieldsResolver,
  BrowseEditionsResolver,
  SeeMyVoteResolver,
  SeeBallotPaperResolver,
  SeeDeskResolver,
  FollowEditionResolver,
  FindOnRollResolver,
];

const verbs: Provider[] = [
  JoinRoll,
  JoinRollResolver,
  ChangeRoll,
  ChangeRollResolver,
  OpenVote,
  OpenVoteResolver,
  CastBallot,
  CastBallotResolver,
  AfterClosing,
  CloseVote,
  CloseVoteResolver,
  CloseWhenDue,
];

/** Editions, the roll, the opening, the urn and the closing. The ballot box of tomorrow replaces one line here. */
export const voteProviders: Provider[] = [
  ...stores,
  ...readings,
  ...verbs,
  { provide: BallotBox, useClass: UrnForNow },
];

export const voteControllers: Type[] = [PublishManifestController];
