import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CallMeeting } from '../../contexts/meetings/call-meeting/call-meeting.service';
import { CastVote } from '../../contexts/meetings/cast-vote/cast-vote.service';
import { CloseQuestion } from '../../contexts/meetings/close-question/close-question.service';
import { CountVotes } from '../../contexts/meetings/count-votes/count-votes.service';
import { OpenQuestion } from '../../contexts/meetings/open-question/open-question.service';
import { PlanMeeting } from '../../contexts/meetings/plan-meeting/plan-meeting.service';
import { VoteMethodName } from '../../contexts/meetings/put-question/put-question.input';
import { PutQuestion } from '../../contexts/meetings/put-question/put-question.service';
import { SetAgenda } from '../../contexts/meetings/set-agenda/set-agenda.service';
import { AgendaItemEntity } from '../../contexts/meetings/tables/agenda-item.entity';
import { MeetingSeatEntity } from '../../contexts/meetings/tables/meeting-seat.entity';
import { QuestionSeatEntity } from '../../contexts/meetings/votes/tables/question-seat.entity';
import type { Viewer } from '../../platform/access/viewer';
import type { SetClock } from '../../platform/clock/clock';
import { done } from '../as-person';
import type { DemoPlace, DemoPoint, DemoQuestion } from './demo-meetings';

const MINUTE = 60_000;
const HOURS_2 = 120 * MINUTE;

/** One meeting of the demonstration, through the verbs of the product, as the person who runs it. */
export class DemoSitting {
  private constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: SetClock,
    private readonly viewer: Viewer,
    readonly id: string,
    readonly points: readonly string[],
    private readonly startsAt: Date,
  ) {}

  /** Planned and called now, for that hour. */
  static async called(
    app: INestApplicationContext,
    clock: SetClock,
    viewer: Viewer,
    told: { slug: string; place: DemoPlace; startsAt: Date; agenda: readonly DemoPoint[] },
  ): Promise<DemoSitting> {
    const { slug, place, startsAt, agenda } = told;
    const endsAt = new Date(startsAt.getTime() + HOURS_2);
    const typed = { ...place, startsAt, endsAt, openToPublic: true, assembly: 'body', slug };
    const { meetingId } = done(await app.get(PlanMeeting).plan(viewer, typed), 'number');
    for (const { note = '', ...point } of agenda)
      done(await app.get(SetAgenda).add(viewer, { ...point, note, meetingId }), 'meetingId');
    done(await app.get(CallMeeting).call(viewer, meetingId, true), 'seats');
    const items = await app
      .get(DataSource)
      .manager.find(AgendaItemEntity, { where: { meetingId }, order: { position: 'ASC' } });
    return new DemoSitting(
      app,
      clock,
      viewer,
      meetingId,
      items.map(({ id }) => id),
      startsAt,
    );
  }

  /** So many minutes after its hour. */
  at(minutes: number): void {
    this.clock.set(new Date(this.startsAt.getTime() + minutes * MINUTE));
  }

  /** In the order in which they are listed. */
  async seats(): Promise<string[]> {
    const where = { meetingId: this.id };
    const seats = await this.app.get(DataSource).manager.find(MeetingSeatEntity, { where });
    return seats.sort((one, other) => one.label.localeCompare(other.label)).map(({ id }) => id);
  }

  /** Voted by name, typed at the desk: these people have no account. */
  async named({ point, wording, against, abstain }: DemoQuestion): Promise<void> {
    const questionId = await this.put(point, wording, VoteMethodName.NAMED);
    const seats = await this.open(questionId);
    for (const [index, seatId] of seats.entries()) {
      const choice = index < against ? 'against' : index < against + abstain ? 'abstain' : 'for';
      const vote = { seatId, choice } as const;
      done(await this.app.get(CastVote).type(this.viewer, questionId, vote), 'changed');
    }
    await this.close(questionId);
  }

  /** On slips, counted by two people apart from each other. */
  async secret({ point, wording, against, abstain }: DemoQuestion, other: Viewer): Promise<void> {
    const questionId = await this.put(point, wording, VoteMethodName.SECRET);
    const seatIds = await this.open(questionId);
    const counts = { for: seatIds.length - against - abstain, against, abstain, spoiled: 0 };
    for (const teller of [this.viewer, other])
      done(await this.app.get(CountVotes).slips(teller, { questionId, seatIds, ...counts }), 'changed');
    await this.close(questionId);
  }

  async hands(questionId: string, { against, abstain }: { against: number; abstain: number }): Promise<void> {
    const seats = await this.open(questionId);
    const counts = { for: seats.length - against - abstain, against, abstain };
    done(await this.app.get(CountVotes).hands(this.viewer, { questionId, ...counts }), 'changed');
    await this.close(questionId);
  }

  private async put(point: number, wording: string, method: VoteMethodName): Promise<string> {
    const typed = { meetingId: this.id, itemId: this.points[point] ?? null, wording, method };
    return done(await this.app.get(PutQuestion).put(this.viewer, typed), 'changed').id ?? '';
  }

  /** @returns the seats that may vote, proxies included */
  private async open(questionId: string): Promise<string[]> {
    done(await this.app.get(OpenQuestion).open(this.viewer, questionId, null), 'changed');
    const seats = await this.app.get(DataSource).manager.findBy(QuestionSeatEntity, { questionId });
    return seats.map(({ seatId }) => seatId).sort();
  }

  private async close(questionId: string): Promise<void> {
    done(await this.app.get(CloseQuestion).close(this.viewer, questionId, null), 'changed');
  }
}
