import type { RoomAtDeskFragment } from '../../../shared/graphql/generated/graphql';

export type DeskRoom = RoomAtDeskFragment;
export type Desk = NonNullable<DeskRoom['desk']>;
export type DeskSeat = Desk['seats'][number];

/** What each part of the desk is given. */
export interface DeskPartProps {
  room: DeskRoom;
  desk: Desk;
}
