import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BodyDocumentKindName, BodyKindName, DesignationName } from '../bodies/body-words';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import type { BodyDocumentKind } from '../tables/body-document.entity';
import type { BodyKind } from '../tables/body.entity';
import type { Designation } from '../tables/membership.entity';

/** Seats of one body, all colleges together, and lines of its register: what its code keeps to. */
export const MOST_MEMBERS = 600;
export const MOST_COLLEGES = 20;
export const MOST_DOCUMENTS = 200;

/** Somebody who sits, as everyone sees her. */
@ObjectType('Seat')
export class SeatType {
  @Field(() => ID)
  id: string;

  /** Null: she has not agreed that it is shown, or an organisation sits. */
  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String)
  organisation: string;

  @Field(() => DesignationName)
  designation: Designation;

  @Field(() => String)
  source: string;
}

@ObjectType('College')
export class CollegeType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  seats: number;

  /** Least share of those in office that is asked of this college, in percent. */
  @Field(() => Int, { nullable: true })
  leastShare: number | null;

  /** The share that it has; null while nobody is in office. */
  @Field(() => Number, { nullable: true })
  share: number | null;

  /** Those in office. */
  @AtMost(MOST_MEMBERS)
  @Field(() => [SeatType])
  members: SeatType[];
}

@ObjectType('BodyDocument')
export class BodyDocumentType {
  @Field(() => ID)
  id: string;

  @Field(() => BodyDocumentKindName)
  kind: BodyDocumentKind;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  version: number;

  /** The newest of its kind and title. */
  @Field(() => Boolean)
  current: boolean;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  datedOn: string;

  @Field(() => String)
  note: string;

  @Field(() => String)
  text: string;

  @Field(() => ID, { nullable: true })
  fileId: string | null;

  @Field(() => String, { nullable: true })
  fileName: string | null;

  @Field(() => Int, { nullable: true })
  fileBytes: number | null;
}

@ObjectType('Body')
export class BodyType {
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

  @AtMost(MOST_COLLEGES)
  @Field(() => [CollegeType])
  colleges: CollegeType[];

  @AtMost(MOST_DOCUMENTS)
  @Field(() => [BodyDocumentType])
  documents: BodyDocumentType[];

  /** Members in office. */
  @Field(() => Int)
  inOffice: number;

  /** In office, as they declared it. */
  @Field(() => Int)
  women: number;

  @Field(() => Int)
  men: number;

  /** On the reserve lists, ready to follow somebody. */
  @Field(() => Int)
  reserve: number;

  /** Said yes, and wait for the recognition. */
  @Field(() => Int)
  awaited: number;

  /** Last day of the mandates in office, the latest; `yyyy-mm-dd`. */
  @Field(() => String, { nullable: true })
  mandatesEnd: string | null;
}
