import type { MeetingEntity } from '../tables/meeting.entity';

/** Whether places are kept for the public: one that has a limit, once it is called and until it begins. */
export const placesOpen = (
  {
    state,
    openToPublic,
    capacity,
    startsAt,
  }: Pick<MeetingEntity, 'state' | 'openToPublic' | 'capacity' | 'startsAt'>,
  now: Date,
): boolean => state === 'called' && openToPublic && capacity !== null && now < startsAt;
