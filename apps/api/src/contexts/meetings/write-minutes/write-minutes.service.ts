import { Injectable } from '@nestjs/common';
import { MINUTES_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { cleanText, lengthOf } from '../../../platform/text/clean-text';
import { Assemblies } from '../assemblies/assemblies.service';
import { draftMinutes } from '../minutes/draft-minutes';
import { MinutesActs, type MinutesDone } from '../minutes/minutes-acts.service';
import { after } from '../minutes/minutes-state';
import { leaveVote } from '../minutes/minutes-vote';
import { type MinutesAnswer, minutesRefused, MinutesSectionMoved } from '../minutes/minutes.result';
import { MinutesSectionEntity } from '../minutes/tables/minutes-section.entity';
import { MinutesTextEntity } from '../minutes/tables/minutes-text.entity';
import { MinutesEntity } from '../minutes/tables/minutes.entity';
import { type PublicLabels, whatHappened } from '../minutes/what-happened';
import type { MeetingEntity } from '../tables/meeting.entity';
import type { SaveMinutesSectionInput } from './write-minutes.input';

/** Writes the minutes of a meeting, section by section. A text made from an old version is kept aside, never lost. */
@Injectable()
export class WriteMinutes {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly acts: MinutesActs,
    private readonly assemblies: Assemblies,
  ) {}

  start(viewer: Viewer, meetingId: string): Promise<MinutesAnswer> {
    return this.acts.act(viewer, meetingId, async (manager, meeting) => {
      const there = await manager.findOneBy(MinutesEntity, { meetingId });
      if (there) return { verb: null, revision: there.revision };
      if (!hasBegun(meeting, this.clock.now())) return minutesRefused('minutes_too_early');
      const { id: minutesId, revision } = await manager.save(manager.create(MinutesEntity, { meetingId }));
      const labels = await this.publicLabels(meeting);
      const written = draftMinutes(await whatHappened(manager, meeting, labels), 'fr');
      const sections = await manager.save(
        written.map(({ title }, index) =>
          manager.create(MinutesSectionEntity, { minutesId, title, position: index + 1, version: 1 }),
        ),
      );
      const first = { version: 1, basedOn: null, writtenBy: viewer.personId, writtenAt: this.clock.now() };
      await manager.insert(
        MinutesTextEntity,
        sections.map(({ id }, index) => ({ ...first, sectionId: id, text: written[index]?.text ?? '' })),
      );
      return { verb: 'meetings.minutes_started', revision };
    });
  }

  private async publicLabels({ space, startsAt }: MeetingEntity): Promise<PublicLabels> {
    const seats = await this.assemblies.seatsOn(space, townDay(startsAt));
    return new Map(
      seats.flatMap(({ sourceId, publicLabel }) => (publicLabel ? [[sourceId, publicLabel]] : [])),
    );
  }

  async save(viewer: Viewer, input: SaveMinutesSectionInput): Promise<MinutesAnswer> {
    const { sectionId } = input;
    const minutes = await this.minutesOf(sectionId);
    return this.acts.act(viewer, minutes.meetingId, async (manager) => {
      const text = cleanText(input.text);
      const section = await manager.findOneByOrFail(MinutesSectionEntity, { id: sectionId });
      const fault = faultOf(text, input.basedOn, section.version);
      if (fault) return fault;
      const held = await manager.findOneByOrFail(MinutesEntity, { id: minutes.id });
      const { state, revision } = held;
      const next = after(state, 'save');
      // Even then what was typed is not lost: the screen keeps it, and the answer says where the text stands.
      if (!next) return minutesRefused('minutes_fixed');
      const standing = await this.textOf(manager, sectionId, section.version);
      if (text !== standing && input.basedOn < section.version)
        return this.setAside(manager, viewer, input, text, standing, section.version);
      await this.settle(manager, sectionId, input.settles);
      if (text === standing) return { verb: null, revision, version: section.version };
      const voted = await leaveVote(manager, held);
      if (voted) return voted;
      const version = section.version + 1;
      const written = { writtenBy: viewer.personId, writtenAt: this.clock.now() };
      await manager.insert(MinutesTextEntity, {
        sectionId,
        version,
        basedOn: input.basedOn,
        text,
        ...written,
      });
      await manager.update(MinutesSectionEntity, { id: sectionId }, { version });
      await manager.update(MinutesEntity, { id: minutes.id }, { state: next, revision: revision + 1 });
      return { verb: 'meetings.minutes_written', revision: revision + 1, version } satisfies MinutesDone;
    });
  }

  private async setAside(
    manager: EntityManager,
    { personId }: Viewer,
    { sectionId, basedOn }: SaveMinutesSectionInput,
    text: string,
    standing: string,
    version: number,
  ): Promise<MinutesSectionMoved> {
    const row = { sectionId, version: null, basedOn, text, writtenBy: personId };
    // The same text sent twice, by a network that hesitates, is kept once.
    const kept = await manager.findOneBy(MinutesTextEntity, {
      ...row,
      version: IsNull(),
      settledAt: IsNull(),
    });
    const aside =
      kept ??
      (await manager.save(manager.create(MinutesTextEntity, { ...row, writtenAt: this.clock.now() })));
    const base = await this.textOf(manager, sectionId, basedOn);
    const moved = { code: 'minutes_section_moved', version, text: standing, base, asideId: aside.id };
    return Object.assign(new MinutesSectionMoved(), moved);
  }

  private async settle(manager: EntityManager, sectionId: string, id?: string | null): Promise<void> {
    if (!id || !isUuid(id)) return;
    const waiting = { id, sectionId, version: IsNull(), settledAt: IsNull() };
    await manager.update(MinutesTextEntity, waiting, { settledAt: this.clock.now() });
  }

  private async textOf(manager: EntityManager, sectionId: string, version: number): Promise<string> {
    return (await manager.findOneByOrFail(MinutesTextEntity, { sectionId, version })).text;
  }

  private async minutesOf(sectionId: string): Promise<MinutesEntity> {
    const { manager } = this.source;
    const section = isUuid(sectionId)
      ? await manager.findOneBy(MinutesSectionEntity, { id: sectionId })
      : null;
    if (!section) throw new NotFound();
    return manager.findOneByOrFail(MinutesEntity, { id: section.minutesId });
  }
}

/** In a council of paper nobody opens the meeting on a screen: it has begun when its hour has come. */
const hasBegun = ({ state, startsAt }: MeetingEntity, now: Date): boolean =>
  state === 'in_session' || state === 'held' || (state === 'called' && startsAt <= now);

function faultOf(text: string, basedOn: number, version: number): InvalidInput | null {
  if (lengthOf(text) > MINUTES_LIMITS.text)
    return invalidInput([{ field: 'text', rule: 'too_long', limit: MINUTES_LIMITS.text }]);
  if (basedOn < 1 || basedOn > version)
    return invalidInput([{ field: 'basedOn', rule: 'out_of_range', limit: version }]);
  return null;
}
