import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { NotFound } from '../../../platform/graphql/refusals';
import type { MinutesDone } from './minutes-acts.service';
import { after, type MinutesStateWord, type MinutesStep } from './minutes-state';
import { digestOf, standingText } from './minutes-text';
import { type MinutesRefused, minutesRefused } from './minutes.result';
import { MinutesVersionEntity } from './tables/minutes-version.entity';
import { MinutesEntity } from './tables/minutes.entity';

const VERBS = {
  save: 'meetings.minutes_written',
  propose: 'meetings.minutes_proposed',
  put: 'meetings.minutes_put',
  approve: 'meetings.minutes_approved',
  publish: 'meetings.minutes_published',
} as const satisfies Record<MinutesStep, string>;

/** A step that can be taken: of which minutes, and where it leads. */
export interface ReadyStep {
  readonly minutes: MinutesEntity;
  readonly step: MinutesStep;
  readonly state: MinutesStateWord;
}

/** The steps of minutes: asked first, taken then, in the transaction that holds their meeting. */
@Injectable()
export class MinutesSteps {
  constructor(private readonly clock: Clock) {}

  /** @param revision which the person has read @throws NotFound where there are no minutes */
  async ready(
    manager: EntityManager,
    meetingId: string,
    step: MinutesStep,
    revision: number,
  ): Promise<ReadyStep | MinutesRefused> {
    const minutes = await manager.findOneBy(MinutesEntity, { meetingId });
    if (!minutes) throw new NotFound();
    const state = after(minutes.state, step);
    if (!state) return minutesRefused('minutes_not_ready');
    if (revision !== minutes.revision) return minutesRefused('minutes_moved');
    if (await textWaits(manager, minutes.id)) return minutesRefused('minutes_text_waits');
    return { minutes, step, state };
  }

  async take(
    manager: EntityManager,
    { minutes: { id, revision: read }, step, state }: ReadyStep,
    more: QueryDeepPartialEntity<MinutesEntity> = {},
  ): Promise<MinutesDone> {
    const revision = read + 1;
    await manager.update(MinutesEntity, { id }, { ...more, state, revision });
    // What is published is what was approved, to the letter: no version of its own.
    if (step !== 'publish') await this.keep(manager, id, state);
    return { verb: VERBS[step], revision };
  }

  now(): Date {
    return this.clock.now();
  }

  /** Not twice what was kept already: what is put to the vote is often what was proposed. */
  private async keep(manager: EntityManager, minutesId: string, state: MinutesStateWord): Promise<void> {
    const sections = (await standingText(manager, minutesId)).map(({ title, text }) => ({ title, text }));
    const [last] = await manager.find(MinutesVersionEntity, {
      where: { minutesId },
      order: { number: 'DESC' },
      take: 1,
    });
    const [at, digest] = [this.clock.now(), digestOf(sections)];
    if (last?.digest === digest && last.state === state) return;
    const number = (last?.number ?? 0) + 1;
    await manager.insert(MinutesVersionEntity, { minutesId, number, state, at, sections, digest });
  }
}

/** Somebody's text was set aside and nobody has merged it yet. */
async function textWaits(manager: EntityManager, minutesId: string): Promise<boolean> {
  const [{ waits }] = await manager.query<[{ waits: boolean }]>(
    `SELECT EXISTS (SELECT 1 FROM minutes_text JOIN minutes_section ON minutes_section.id = section_id
      WHERE minutes_id = $1 AND minutes_text.version IS NULL AND settled_at IS NULL) AS waits`,
    [minutesId],
  );
  return waits;
}
