import { AgendaItemEntity } from '../../../src/contexts/meetings/tables/agenda-item.entity';
import { MeetingEntity } from '../../../src/contexts/meetings/tables/meeting.entity';
import { TrialAssemblies } from '../../../src/contexts/meetings/testing/trial-assembly';
import type { TestApi } from '../api';

/** An assembly called `slug` with as many meetings as numbers, each with as many points. */
export async function aBusyAssembly(api: TestApi, slug: string, numbers: readonly number[]): Promise<void> {
  const { manager } = api.source;
  const { space } = TrialAssemblies.of(api).found([], {}, slug);
  const startsAt = new Date('2027-03-17T17:00:00Z');
  const endsAt = new Date('2027-03-17T19:00:00Z');
  const day = { space, state: 'called' as const, startsAt, endsAt, place: 'x', title: 'x' };
  for (const number of numbers) {
    const { id: meetingId } = await manager.save(manager.create(MeetingEntity, { ...day, number }));
    const point = { meetingId, title: 'x', kind: 'discussion' as const, minutes: 5, state: 'kept' as const };
    await manager.insert(
      AgendaItemEntity,
      numbers.map((position) => ({ ...point, position })),
    );
  }
}
