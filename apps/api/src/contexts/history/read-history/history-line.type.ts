import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Role, RoleName } from '../../identity';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';

/** Who did it, as far as the reader may know. */
export enum HistoryActorKind {
  SELF = 'self',
  /** Somebody with a role, in that role. */
  STAFF = 'staff',
  RESIDENT = 'resident',
  /** The server by itself, or its operator. */
  SYSTEM = 'system',
  /** The detail or the account is erased. */
  ERASED = 'erased',
}
registerEnumType(HistoryActorKind, { name: 'HistoryActorKind' });

@ObjectType('HistoryActor')
export class HistoryActorType {
  @Field(() => HistoryActorKind)
  kind: HistoryActorKind;

  /** Of staff, for staff. */
  @Field(() => String, { nullable: true })
  name: string | null;

  /** Held at that instant. */
  @AtMost(17)
  @Field(() => [RoleName])
  roles: Role[];
}

/** What changed: a word of the interface, and the values before and after as they were recorded. */
@ObjectType('HistoryFact')
export class HistoryFactType {
  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

/** What an act was about. */
@ObjectType('HistorySubject')
export class HistorySubjectType {
  @Field(() => String)
  label: string;

  /** Of the page that shows it, on this site. */
  @Field(() => String, { nullable: true })
  path: string | null;
}

/** An act, as it is read: a verb that has its sentence in the locales. */
@ObjectType('HistoryLine')
export class HistoryLineType {
  /** Number of the line in the audit trail. */
  @Field(() => Int)
  number: number;

  @Field(() => Date)
  at: Date;

  /** `<family>.<what was done>`. */
  @Field(() => String)
  verb: string;

  @Field(() => HistoryActorType)
  actor: HistoryActorType;

  /** Null: a person, whom histories do not name, or something that is gone. */
  @Field(() => HistorySubjectType, { nullable: true })
  subject: HistorySubjectType | null;

  @AtMost(20)
  @Field(() => [HistoryFactType])
  facts: HistoryFactType[];
}

@ObjectType('HistoryPage')
export class HistoryPageType {
  @AtMost(100)
  @Field(() => [HistoryLineType])
  items: HistoryLineType[];

  @Field(() => Int)
  totalItems: number;
}
