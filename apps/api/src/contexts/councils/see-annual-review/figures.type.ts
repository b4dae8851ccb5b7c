import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReviewedMeetingState } from '@parvis/annual-review';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { named } from '../bodies/body-words';
import { MOST_COLLEGES } from '../see-body/body.type';
import { ReviewDecisionsType, ReviewOpinionsType, ReviewVotesType } from './figures-outcome.type';

/** Meetings of a year that are shown one by one. */
export const MOST_MEETINGS = 100;

export const ReviewedMeetingStateName = named(['held', 'postponed', 'cancelled', 'to_come']);
registerEnumType(ReviewedMeetingStateName, { name: 'ReviewedMeetingState' });

@ObjectType('ReviewMeeting')
export class ReviewMeetingType {
  @Field(() => Int)
  number: number;

  @Field(() => String)
  title: string;

  @Field(() => ReviewedMeetingStateName)
  state: ReviewedMeetingState;

  /** `yyyy-mm-dd` */
  @Field(() => String)
  day: string;

  /** `18:05`, in the town. */
  @Field(() => String)
  from: string;

  /** Null: not known. */
  @Field(() => String, { nullable: true })
  until: string | null;

  @Field(() => Int, { nullable: true })
  minutes: number | null;
}

@ObjectType('ReviewMeetings')
export class ReviewMeetingsType {
  @Field(() => Int)
  held: number;

  @Field(() => Int)
  postponed: number;

  @Field(() => Int)
  cancelled: number;

  /** Called, and not held yet. */
  @Field(() => Int)
  toCome: number;

  /** Of the meetings whose hours are known. */
  @Field(() => Int)
  minutes: number;

  @AtMost(MOST_MEETINGS)
  @Field(() => [ReviewMeetingType])
  lines: ReviewMeetingType[];
}

/** Seats in office, of which present and represented. */
@ObjectType('SeatCount')
export class SeatCountType {
  @Field(() => Int)
  seats: number;

  @Field(() => Int)
  present: number;

  @Field(() => Int)
  represented: number;
}

@ObjectType('CollegePresence')
export class CollegePresenceType extends SeatCountType {
  @Field(() => String)
  name: string;
}

@ObjectType('MeetingPresence')
export class MeetingPresenceType extends SeatCountType {
  @Field(() => Int)
  number: number;

  @Field(() => String)
  day: string;

  @AtMost(MOST_COLLEGES)
  @Field(() => [CollegePresenceType])
  colleges: CollegePresenceType[];
}

/** Over the meetings where somebody was noted: a seat counts once for each. */
@ObjectType('ReviewPresence')
export class ReviewPresenceType extends SeatCountType {
  @AtMost(MOST_MEETINGS)
  @Field(() => [MeetingPresenceType])
  meetings: MeetingPresenceType[];

  @AtMost(MOST_COLLEGES)
  @Field(() => [CollegePresenceType])
  colleges: CollegePresenceType[];

  /** Held, and nobody noted. */
  @Field(() => Int)
  unrecorded: number;
}

@ObjectType('MemberMoves')
export class MemberMovesType {
  @Field(() => Int)
  atStart: number;

  @Field(() => Int)
  arrived: number;

  @Field(() => Int)
  left: number;

  @Field(() => Int)
  atEnd: number;
}

@ObjectType('CollegeMoves')
export class CollegeMovesType extends MemberMovesType {
  @Field(() => String)
  name: string;
}

/** As declared; null: too few people to be said. */
@ObjectType('GuardedSexes')
export class GuardedSexesType {
  @Field(() => Int, { nullable: true })
  women: number | null;

  @Field(() => Int, { nullable: true })
  men: number | null;

  @Field(() => Int, { nullable: true })
  undeclared: number | null;
}

@ObjectType('ReviewMembers')
export class ReviewMembersType extends MemberMovesType {
  @AtMost(MOST_COLLEGES)
  @Field(() => [CollegeMovesType])
  colleges: CollegeMovesType[];

  @Field(() => GuardedSexesType)
  sexes: GuardedSexesType;
}

/** A body's year in numbers (`libs/annual-review`). */
@ObjectType('ReviewFigures')
export class ReviewFiguresType {
  @Field(() => Int)
  year: number;

  /** The day on which they were made, `yyyy-mm-dd`. */
  @Field(() => String)
  asOf: string;

  @Field(() => ReviewMeetingsType)
  meetings: ReviewMeetingsType;

  @Field(() => ReviewPresenceType)
  presence: ReviewPresenceType;

  @Field(() => ReviewVotesType)
  votes: ReviewVotesType;

  @Field(() => ReviewDecisionsType)
  decisions: ReviewDecisionsType;

  @Field(() => ReviewOpinionsType)
  opinions: ReviewOpinionsType;

  @Field(() => ReviewMembersType)
  members: ReviewMembersType;
}
