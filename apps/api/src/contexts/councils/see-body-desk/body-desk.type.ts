import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyKindName } from '../bodies/body-words';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { MOST_ATTEMPTS } from '../../rights';
import {
  CompositionFindingType,
  DeskMemberType,
  MOST_FINDINGS,
  RefusedAttemptType,
} from './desk-member.type';
import { BodyDocumentType, MOST_COLLEGES, MOST_DOCUMENTS, MOST_MEMBERS } from '../see-body/body.type';
import type { BodyKind } from '../tables/body.entity';

@ObjectType('DeskCollege')
export class DeskCollegeType {
  @Field(() => ID)
  id: string;

  /** By which rules of meetings name it. */
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  seats: number;

  @Field(() => Int, { nullable: true })
  leastShare: number | null;

  /** Greatest difference wanted between women and men. */
  @Field(() => Int, { nullable: true })
  parityGap: number | null;

  /** Somebody sits there, did, or waits: it cannot be removed. */
  @Field(() => Boolean)
  inUse: boolean;
}

/** A body as its facilitators see it. */
@ObjectType('BodyDesk')
export class BodyDeskType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => BodyKindName)
  kind: BodyKind;

  @Field(() => String)
  territory: string;

  @Field(() => String)
  mission: string;

  @Field(() => String)
  hostName: string;

  @Field(() => String)
  hostText: string;

  @Field(() => Int)
  version: number;

  @AtMost(MOST_COLLEGES)
  @Field(() => [DeskCollegeType])
  colleges: DeskCollegeType[];

  @AtMost(MOST_MEMBERS)
  @Field(() => [DeskMemberType])
  members: DeskMemberType[];

  /** What the rules of the colleges find missing. */
  @AtMost(MOST_FINDINGS)
  @Field(() => [CompositionFindingType])
  findings: CompositionFindingType[];

  /** Does somebody recognise the composition before anybody sits? */
  @Field(() => Boolean)
  needsRecognition: boolean;

  /** What staff of the town hall tried here and was refused, newest first. */
  @AtMost(MOST_ATTEMPTS)
  @Field(() => [RefusedAttemptType])
  attempts: RefusedAttemptType[];

  @AtMost(MOST_DOCUMENTS)
  @Field(() => [BodyDocumentType])
  documents: BodyDocumentType[];
}
