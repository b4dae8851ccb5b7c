import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { MySeatType } from './my-seat.type';
import { MOST_SEATS, MySeats } from './my-seats.store';

@Resolver()
export class SeeMySeatsResolver {
  constructor(private readonly seats: MySeats) {}

  /** Where whoever asks sits, sat, or waits to. */
  @Query(() => [MySeatType])
  @AtMost(MOST_SEATS)
  @Access.member()
  mySeats(@AskingViewer() viewer: Viewer): Promise<MySeatType[]> {
    return this.seats.of(viewer);
  }
}
