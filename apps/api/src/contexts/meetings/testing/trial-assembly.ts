import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Assemblies } from '../assemblies/assemblies.service';
import type { Assembly, AssemblySeat } from '../assemblies/assembly';
import { AgendaItemEntity } from '../tables/agenda-item.entity';
import { MeetingEntity, type MeetingState } from '../tables/meeting.entity';

const HOUR = 3_600_000;

/** Assemblies of a test, as a context of a higher floor would bring them: seats and rules are what the test says. */
export class TrialAssemblies {
  private readonly known = new Map<string, { assembly: Assembly; seats: AssemblySeat[]; rules: unknown }>();

  private static readonly running = new WeakMap<Assemblies, TrialAssemblies>();

  private constructor(
    private readonly source: DataSource,
    assemblies: Assemblies,
  ) {
    assemblies.register('trial', {
      find: async (slug) => this.known.get(slug)?.assembly ?? null,
      about: async (ids) => ids.flatMap((id) => this.known.get(id)?.assembly ?? []),
      seatsOn: async (id) => this.known.get(id)?.seats ?? [],
      rulesOf: async (id) => this.known.get(id)?.rules ?? {},
    });
  }

  /** Those of one running API: a kind is registered once. */
  static of({ source, app }: { source: DataSource; app: INestApplicationContext }): TrialAssemblies {
    const assemblies = app.get(Assemblies, { strict: false });
    const known = TrialAssemblies.running.get(assemblies) ?? new TrialAssemblies(source, assemblies);
    TrialAssemblies.running.set(assemblies, known);
    return known;
  }

  /** A new one, whose id is its slug. */
  found(seats: AssemblySeat[] = [], rules: unknown = {}, id: string = randomUUID()): Assembly {
    const assembly = { space: `trial:${id}`, slug: id, name: 'Conseil d’essai', path: '/accueil' };
    this.known.set(id, { assembly, seats, rules });
    return assembly;
  }

  /** A meeting in a fortnight of `now`, with one point. */
  async meeting(
    { space }: Assembly,
    now: Date,
    state: MeetingState = 'draft',
  ): Promise<{ meeting: MeetingEntity; item: AgendaItemEntity }> {
    const { manager } = this.source;
    const startsAt = new Date(now.getTime() + 14 * 24 * HOUR);
    const endsAt = new Date(startsAt.getTime() + 2 * HOUR);
    const day = { startsAt, endsAt, place: 'Salle de la rue Jean-Lurçat', title: 'Séance plénière' };
    const meeting = await this.source.transaction(async (within) => {
      // As the verb numbers them: both may write in one space at the same moment.
      await within.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meetings of ${space}`]);
      const number = ((await within.maximum(MeetingEntity, 'number', { space })) ?? 0) + 1;
      return within.save(within.create(MeetingEntity, { space, number, state, ...day }));
    });
    const point = { title: 'Accueil', kind: 'information', minutes: 10, position: 1 } as const;
    const item = await manager.save(
      manager.create(AgendaItemEntity, { ...point, meetingId: meeting.id, note: '', state: 'kept' }),
    );
    return { meeting, item };
  }
}

/** A seat of a test; a person when she has an account. */
export const aSeat = (label: string, more: Partial<AssemblySeat> = {}): AssemblySeat => ({
  ...{ sourceId: randomUUID(), college: 'residents', collegeName: 'Habitants', label },
  ...{ personId: null, sex: null, publicLabel: label, ...more },
});
