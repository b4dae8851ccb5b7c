import { Module } from '@nestjs/common';
import { AddMembersResolver } from './add-members/add-members.resolver';
import { AddMembers } from './add-members/add-members.service';
import { BodyAssemblies } from './assembly/body-assemblies.service';
import { BodyKeep } from './bodies/body-keep.service';
import { BodyKeepers } from './bodies/body-keepers.service';
import { BodySpaces } from './bodies/body-spaces.service';
import { DescribeBodyResolver } from './describe-body/describe-body.resolver';
import { DescribeBody } from './describe-body/describe-body.service';
import { DocumentsModule } from '../../platform/documents/documents.module';
import { FoundBodyResolver } from './found-body/found-body.resolver';
import { FoundBody } from './found-body/found-body.service';
import { memberProviders } from './invitations/members.providers';
import { MeetingsModule } from '../meetings';
import { NotificationsModule } from '../notifications';
import { opinionProviders } from './opinions.providers';
import { Mandates } from './mandates/mandates.service';
import { MoveMemberResolver } from './move-member/move-member.resolver';
import { MoveMember } from './move-member/move-member.service';
import { PublishBodyDocumentResolver } from './publish-document/publish-document.resolver';
import { PublishBodyDocument } from './publish-document/publish-document.service';
import { RecogniseMembersResolver } from './recognise-members/recognise-members.resolver';
import { RecogniseMembers } from './recognise-members/recognise-members.service';
import { ReplaceMemberResolver } from './replace-member/replace-member.resolver';
import { ReplaceMember } from './replace-member/replace-member.service';
import { FollowMandates } from './follow-mandates/follow-mandates.service';
import { ListBodiesResolver } from './list-bodies/list-bodies.resolver';
import { KeptBodies } from './see-body-desk/kept-bodies.store';
import { SeeBodyDeskResolver } from './see-body-desk/see-body-desk.resolver';
import { SeeBodyDesk } from './see-body-desk/see-body-desk.service';
import { SeeBodyResolver } from './see-body/see-body.resolver';
import { ShownBodies } from './see-body/shown-bodies.store';
import { SetCollegesResolver } from './set-colleges/set-colleges.resolver';
import { reviewProviders } from './annual-reviews/review.providers';
import { ReviewController } from './see-annual-review/review.controller';
import { SetColleges } from './set-colleges/set-colleges.service';

const bodies = [
  BodySpaces,
  BodyKeep,
  BodyKeepers,
  ShownBodies,
  SeeBodyDesk,
  KeptBodies,
  BodyAssemblies,
  Mandates,
  FollowMandates,
];
const verbs = [FoundBody, DescribeBody, SetColleges, PublishBodyDocument];
const members = [
  ...[AddMembers, AddMembersResolver, MoveMember, MoveMemberResolver],
  ...[RecogniseMembers, RecogniseMembersResolver, ReplaceMember, ReplaceMemberResolver],
];
const resolvers = [
  ListBodiesResolver,
  SeeBodyResolver,
  SeeBodyDeskResolver,
  FoundBodyResolver,
  DescribeBodyResolver,
  SetCollegesResolver,
  PublishBodyDocumentResolver,
];

@Module({
  imports: [DocumentsModule, MeetingsModule, NotificationsModule],
  controllers: [ReviewController],
  providers: [
    ...bodies,
    ...verbs,
    ...members,
    ...memberProviders,
    ...resolvers,
    ...opinionProviders,
    ...reviewProviders,
  ],
})
export class CouncilsModule {}
