import { Injectable } from '@nestjs/common';
import { MINUTES_LIMITS } from '@parvis/contract';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { MinutesActs } from '../minutes/minutes-acts.service';
import { after, type MinutesStateWord, type MinutesStep } from '../minutes/minutes-state';
import { digestOf, standingText } from '../minutes/minutes-text';
import { type MinutesAnswer, minutesRefused } from '../minutes/minutes.result';
import { MinutesVersionEntity } from '../minutes/tables/minutes-version.entity';
import { MinutesEntity, type SignatureWord } from '../minutes/tables/minutes.entity';
import { MeetingEntity } from '../tables/meeting.entity';
import type { ApproveMinutesInput } from './settle-minutes.input';

type More = QueryDeepPartialEntity<MinutesEntity>;

const VERBS = {
  save: 'meetings.minutes_written',
  propose: 'meetings.minutes_proposed',
  approve: 'meetings.minutes_approved',
  publish: 'meetings.minutes_published',
} as const satisfies Record<MinutesStep, string>;

/** Leads minutes from a draft to publication. Each step is about the revision that the person has read. */
@Injectable()
export class SettleMinutes {
  constructor(
    private readonly clock: Clock,
    private readonly acts: MinutesActs,
  ) {}

  propose(viewer: Viewer, meetingId: string, revision: number): Promise<MinutesAnswer> {
    return this.acts.act(viewer, meetingId, (manager) => this.step(manager, meetingId, 'propose', revision));
  }

  approve(viewer: Viewer, input: ApproveMinutesInput): Promise<MinutesAnswer> {
    return this.acts.act(viewer, input.meetingId, async (manager, meeting) => {
      const { approvedIn: number, meetingId, revision, inFavour, against, abstained } = input;
      const faults = voteFaults(input);
      if (faults.length > 0) return invalidInput(faults);
      const later = await manager.findOneBy(MeetingEntity, { space: meeting.space, number });
      if (!later || later.id === meetingId || later.startsAt <= meeting.startsAt)
        return minutesRefused('minutes_not_later_meeting');
      if (!['in_session', 'held', 'called'].includes(later.state) || later.startsAt > this.clock.now())
        return minutesRefused('minutes_not_later_meeting');
      if (inFavour <= against) return minutesRefused('minutes_not_adopted');
      const vote = { approvedIn: later.id, inFavour, against, abstained };
      return this.step(manager, meetingId, 'approve', revision, vote);
    });
  }

  publish(
    viewer: Viewer,
    meetingId: string,
    revision: number,
    signature: SignatureWord,
  ): Promise<MinutesAnswer> {
    const more = { signature, publishedAt: this.clock.now() };
    return this.acts.act(viewer, meetingId, (manager) =>
      this.step(manager, meetingId, 'publish', revision, more),
    );
  }

  private async step(
    manager: EntityManager,
    meetingId: string,
    step: MinutesStep,
    revision: number,
    more: More = {},
  ) {
    const minutes = await manager.findOneBy(MinutesEntity, { meetingId });
    if (!minutes) throw new NotFound();
    const state = after(minutes.state, step);
    if (!state) return minutesRefused('minutes_not_ready');
    if (revision !== minutes.revision) return minutesRefused('minutes_moved');
    if (await this.textWaits(manager, minutes.id)) return minutesRefused('minutes_text_waits');
    const next = revision + 1;
    await manager.update(MinutesEntity, { id: minutes.id }, { ...more, state, revision: next });
    // What is published is what was approved, to the letter: no version of its own.
    if (step !== 'publish') await this.keep(manager, minutes.id, state);
    return { verb: VERBS[step], revision: next };
  }

  private async keep(manager: EntityManager, minutesId: string, state: MinutesStateWord): Promise<void> {
    const sections = (await standingText(manager, minutesId)).map(({ title, text }) => ({ title, text }));
    const number = ((await manager.maximum(MinutesVersionEntity, 'number', { minutesId })) ?? 0) + 1;
    const [at, digest] = [this.clock.now(), digestOf(sections)];
    await manager.insert(MinutesVersionEntity, { minutesId, number, state, at, sections, digest });
  }

  /** Somebody's text was set aside and nobody has merged it yet. */
  private async textWaits(manager: EntityManager, minutesId: string): Promise<boolean> {
    const [{ waits }] = await manager.query<[{ waits: boolean }]>(
      `SELECT EXISTS (SELECT 1 FROM minutes_text JOIN minutes_section ON minutes_section.id = section_id
        WHERE minutes_id = $1 AND minutes_text.version IS NULL AND settled_at IS NULL) AS waits`,
      [minutesId],
    );
    return waits;
  }
}

function voteFaults(input: ApproveMinutesInput): FieldFault[] {
  const limit = MINUTES_LIMITS.votes;
  return (['inFavour', 'against', 'abstained'] as const)
    .filter((field) => input[field] < 0 || input[field] > limit)
    .map((field) => ({ field, rule: 'out_of_range', limit }));
}
