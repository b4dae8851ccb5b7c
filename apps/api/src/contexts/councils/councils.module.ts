import { Module } from '@nestjs/common';
import { BodyKeep } from './bodies/body-keep.service';
import { BodySpaces } from './bodies/body-spaces.service';
import { DescribeBodyResolver } from './describe-body/describe-body.resolver';
import { DescribeBody } from './describe-body/describe-body.service';
import { FoundBodyResolver } from './found-body/found-body.resolver';
import { FoundBody } from './found-body/found-body.service';
import { ListBodiesResolver } from './list-bodies/list-bodies.resolver';
import { KeptBodies } from './see-body-desk/kept-bodies.store';
import { SeeBodyDeskResolver } from './see-body-desk/see-body-desk.resolver';
import { SeeBodyDesk } from './see-body-desk/see-body-desk.service';
import { SeeBodyResolver } from './see-body/see-body.resolver';
import { ShownBodies } from './see-body/shown-bodies.store';
import { SetCollegesResolver } from './set-colleges/set-colleges.resolver';
import { SetColleges } from './set-colleges/set-colleges.service';

const bodies = [BodySpaces, BodyKeep, ShownBodies, SeeBodyDesk, KeptBodies];
const verbs = [FoundBody, DescribeBody, SetColleges];
const resolvers = [
  ListBodiesResolver,
  SeeBodyResolver,
  SeeBodyDeskResolver,
  FoundBodyResolver,
  DescribeBodyResolver,
  SetCollegesResolver,
];

@Module({ providers: [...bodies, ...verbs, ...resolvers] })
export class CouncilsModule {}
