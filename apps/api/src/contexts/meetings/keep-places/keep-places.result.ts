import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { InvalidInput, Problem } from '../../../platform/graphql/problem.type';

/** The list of places is as it was asked. */
@ObjectType()
export class PlacesKept {
  @Field(() => ID)
  meetingId: string;

  /** There was no place left: the waiting list has one more. */
  @Field(() => Boolean)
  waits: boolean;
}

/** No places are kept for this meeting, or it has begun. */
@ObjectType({ implements: () => [Problem] })
export class PlacesClosed extends Problem {}

export const placesClosed = (): PlacesClosed =>
  Object.assign(new PlacesClosed(), { code: 'meeting_places_closed' });

export const KeepPlacesResult = createUnionType({
  name: 'KeepPlacesResult',
  types: () => [PlacesKept, InvalidInput, PlacesClosed] as const,
});

export type KeepPlacesAnswer = PlacesKept | InvalidInput | PlacesClosed;
