import { Injectable } from '@nestjs/common';
import { checkTally, sumOf, type Tally } from '@parvis/quorum';
import { type EntityManager, In } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { PutQuestion } from '../put-question/put-question.service';
import { type RoomActAnswer, type RoomRefused, roomRefused } from '../room/room-act.result';
import { type Done, RoomActs } from '../room/room-acts.service';
import { heldQuestion, whyNoVote } from '../votes/held-question';
import { ballotsIn, voteRoom } from '../votes/question-tally';
import { QuestionSeatEntity } from '../votes/tables/question-seat.entity';
import { QuestionEntity } from '../votes/tables/question.entity';
import { SecretSignatureEntity } from '../votes/tables/secret-signature.entity';
import { SlipsCountEntity } from '../votes/tables/slips-count.entity';
import type { CountHandsInput, CountSlipsInput } from './count-votes.input';

interface Slips {
  readonly slips: Tally;
  readonly signed: string[];
}

/** Votes that no phone has cast: hands, and slips that two people count apart from each other. */
@Injectable()
export class CountVotes {
  constructor(
    private readonly acts: RoomActs,
    private readonly questions: PutQuestion,
  ) {}

  /** Counting again replaces the count, until closing. */
  async hands(viewer: Viewer, { questionId, ...counts }: CountHandsInput): Promise<RoomActAnswer> {
    const meetingId = await this.questions.meetingOf(questionId);
    const hands = { for: counts.for, against: counts.against, abstain: counts.abstain };
    const act = { verb: 'meetings.hands_counted', meetingId };
    return this.acts.desk(viewer, act, async (manager) => {
      const question = await heldQuestion(manager, questionId);
      const no = whyNoVote(question, 'show_of_hands');
      if (no || !question.quorum) return no ?? roomRefused('question_not_open_yet');
      const checked = checkTally('show_of_hands', { ...hands, void: 0 }, voteRoom(question.quorum));
      if (!checked.ok) return roomRefused(`question_${checked.error.fault}`, checked.error);
      await manager.update(QuestionEntity, { id: questionId }, { hands });
      return { id: questionId };
    });
  }

  /** Slips of a meeting that was held on paper, counted there by two people: everybody on the list has voted. */
  async onPaper(viewer: Viewer, questionId: string, slips: Tally): Promise<RoomActAnswer> {
    const meetingId = await this.questions.meetingOf(questionId);
    const act = { verb: 'meetings.slips_counted', meetingId };
    return this.acts.desk(viewer, act, async (manager) => {
      const question = await heldQuestion(manager, questionId);
      const listed = await manager.findBy(QuestionSeatEntity, { questionId });
      const signed = listed.map(({ seatId }) => seatId);
      const no = whyNoVote(question, 'secret') ?? (await slipsProblem(manager, question, { slips, signed }));
      return no ?? taken(manager, questionId, { slips, signed });
    });
  }

  /** The first count waits; an equal one by somebody else is taken; another throws both away. */
  async slips(viewer: Viewer, input: CountSlipsInput): Promise<RoomActAnswer> {
    const { questionId, seatIds, spoiled } = input;
    const meetingId = await this.questions.meetingOf(questionId);
    const slips = { for: input.for, against: input.against, abstain: input.abstain, void: spoiled };
    const signed = [...new Set(seatIds)].sort();
    const act = { verb: 'meetings.slips_counted', meetingId };
    return this.acts.desk(viewer, act, async (manager) => {
      // Alone: whoever of these seats has just voted by phone is then seen to have voted.
      const question = await heldQuestion(manager, questionId, 'alone');
      const no = whyNoVote(question, 'secret') ?? (await slipsProblem(manager, question, { slips, signed }));
      if (no) return no;
      const first = await manager.findOneBy(SlipsCountEntity, { questionId });
      if (!first) {
        await manager.insert(SlipsCountEntity, { questionId, enteredBy: viewer.personId, slips, signed });
        return { id: questionId };
      }
      if (first.enteredBy === viewer.personId) return roomRefused('slips_same_person');
      await manager.delete(SlipsCountEntity, { questionId });
      const same = saidOf(first) === saidOf({ slips, signed });
      return same
        ? taken(manager, questionId, { slips, signed })
        : { id: questionId, answer: roomRefused('slips_differ') };
    });
  }
}

const saidOf = ({ slips, signed }: Slips): string =>
  JSON.stringify([slips.for, slips.against, slips.abstain, slips.void, [...signed].sort()]);

/** A slip becomes a ballot like any other, in no order. */
async function taken(manager: EntityManager, questionId: string, { slips, signed }: Slips): Promise<Done> {
  await manager.insert(
    SecretSignatureEntity,
    signed.map((seatId) => ({ questionId, seatId })),
  );
  for (const choice of ['for', 'against', 'abstain', 'void'] as const)
    await manager.query(
      'INSERT INTO secret_ballot (question_id, choice) SELECT $1, $2 FROM generate_series(1, $3::int)',
      [questionId, choice, slips[choice]],
    );
  return { id: questionId };
}

async function slipsProblem(
  manager: EntityManager,
  { id: questionId, quorum }: QuestionEntity,
  { slips, signed }: Slips,
): Promise<RoomRefused | null> {
  if (!quorum) return roomRefused('question_not_open_yet');
  const listed = await manager.countBy(QuestionSeatEntity, { questionId, seatId: In(signed) });
  if (listed !== signed.length) return roomRefused('question_seat_not_on_list');
  if (await manager.existsBy(SecretSignatureEntity, { questionId, seatId: In(signed) }))
    return roomRefused('question_already_voted');
  const signatures = (await manager.countBy(SecretSignatureEntity, { questionId })) + signed.length;
  const all = sumOf(await ballotsIn(manager, questionId), slips);
  const checked = checkTally('secret', slips, voteRoom(quorum), signed.length);
  if (!checked.ok) return roomRefused(`question_${checked.error.fault}`, checked.error);
  const whole = checkTally('secret', all, voteRoom(quorum), signatures);
  return whole.ok ? null : roomRefused(`question_${whole.error.fault}`, whole.error);
}
