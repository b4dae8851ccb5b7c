import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FollowDecision } from '../../contexts/meetings/follow-decision/follow-decision.service';
import { standingText } from '../../contexts/meetings/minutes/minutes-text';
import { MinutesEntity } from '../../contexts/meetings/minutes/tables/minutes.entity';
import { PutMinutes } from '../../contexts/meetings/settle-minutes/put-minutes.service';
import { MinutesSignature } from '../../contexts/meetings/settle-minutes/settle-minutes.input';
import { SettleMinutes } from '../../contexts/meetings/settle-minutes/settle-minutes.service';
import { WriteMinutes } from '../../contexts/meetings/write-minutes/write-minutes.service';
import type { Viewer } from '../../platform/access/viewer';
import { townDay } from '../../platform/clock/town-day';
import { done } from '../as-person';
import { atHour } from '../seed-rows';
import type { DemoAction } from './demo-meetings';
import type { DemoSitting } from './demo-sitting';

/** Sections before that of the first point: the meeting, and who was there. */
const BEFORE_POINTS = 2;

/** The minutes of one meeting of the demonstration, and what follows its decisions, through the verbs of the product. */
export class DemoMinutes {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly viewer: Viewer,
    private readonly sitting: DemoSitting,
  ) {}

  async start(): Promise<void> {
    done(await this.app.get(WriteMinutes).start(this.viewer, this.sitting.id), 'revision');
  }

  /** @param change of the text that stands for one point, from 0 */
  async write(writer: Viewer, point: number, change: (text: string) => string): Promise<void> {
    const { manager } = this.app.get(DataSource);
    const sections = await standingText(manager, (await this.minutes()).id);
    const section = sections[BEFORE_POINTS + point];
    if (!section) throw new Error(`the demonstration has no point ${point}`);
    const { id: sectionId, version: basedOn, text } = section;
    const typed = { sectionId, basedOn, text: change(text) };
    done(await this.app.get(WriteMinutes).save(writer, typed), 'revision');
  }

  async propose(): Promise<void> {
    const { revision } = await this.minutes();
    done(await this.app.get(SettleMinutes).propose(this.viewer, this.sitting.id, revision), 'revision');
  }

  /** @returns the question, at the first point of the later meeting */
  async putTo(later: DemoSitting): Promise<string> {
    const { revision } = await this.minutes();
    const asked = {
      meetingId: this.sitting.id,
      revision,
      laterId: later.id,
      itemId: later.points[0] ?? null,
    };
    done(await this.app.get(PutMinutes).put(this.viewer, asked), 'revision');
    return (await this.minutes()).questionId ?? '';
  }

  async approveAndPublish(): Promise<void> {
    const { id: meetingId } = this.sitting;
    const settle = this.app.get(SettleMinutes);
    const { revision } = await this.minutes();
    done(await settle.approve(this.viewer, meetingId, revision), 'revision');
    const publish = { meetingId, revision: revision + 1, signature: MinutesSignature.SEAL };
    done(await settle.publish(this.viewer, publish), 'revision');
  }

  /** @param today from which its day is reckoned @returns its id, to be ended later */
  async follow({ point, due, decision, task, owner }: DemoAction, today: Date): Promise<string> {
    const dueOn = townDay(atHour(today, due, 12));
    const at = { meetingId: this.sitting.id, itemId: this.sitting.points[point] ?? null };
    const typed = { ...at, decision, task, owner, dueOn };
    return done(await this.app.get(FollowDecision).add(this.viewer, typed), 'followUpId').followUpId;
  }

  async end(followUpId: string, outcome: string): Promise<void> {
    const ended = { followUpId, done: true, outcome };
    done(await this.app.get(FollowDecision).end(this.viewer, ended), 'followUpId');
  }

  private minutes(): Promise<MinutesEntity> {
    return this.app.get(DataSource).manager.findOneByOrFail(MinutesEntity, { meetingId: this.sitting.id });
  }
}
