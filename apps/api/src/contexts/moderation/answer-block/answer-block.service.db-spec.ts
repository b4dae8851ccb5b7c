import type { Viewer } from '../../../platform/access/viewer';
import { AppealBlock } from '../appeal-block/appeal-block.service';
import { BlockList } from '../propose-block/block-list.store';
import { ProposeBlock } from '../propose-block/propose-block.service';
import { PersonBlockEntity } from '../tables/person-block.entity';
import { moderationDesk, type ModerationDesk } from '../testing/moderation-desk';
import { AnswerBlock } from './answer-block.service';

const DAY = 86_400_000;

describe('a suspension: proposed by one, begun by another, contested before a third', () => {
  let desk: ModerationDesk;
  let propose: ProposeBlock;
  let answers: AnswerBlock;
  let appeals: AppealBlock;
  let person: Viewer;
  let [one, two, three]: Viewer[] = [];
  let caseId: string;
  beforeAll(async () => {
    desk = await moderationDesk();
    propose = new ProposeBlock(desk.caseDesk, desk.clock, desk.audit);
    answers = new AnswerBlock(desk.source, desk.clock, desk.audit, desk.notices);
    appeals = new AppealBlock(desk.source, desk.clock, desk.audit);
    [one, two, three] = [
      await desk.someone('moderator'),
      await desk.someone('administrator'),
      await desk.someone('moderator'),
    ];
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    person = await desk.someone();
    caseId = (await desk.reported(desk.notes.pin(person.personId))).id;
  });

  const proposed = async (by = one as Viewer, given: object = {}) =>
    (await propose.execute(by, {
      ...{ caseId, reason: 'insult', facts: 'Trois injures en une semaine.', days: 30 },
      ...given,
    })) as PersonBlockEntity;
  const answer = (by: Viewer | undefined, { id }: PersonBlockEntity, stands: boolean, words?: string) =>
    answers.execute(by as Viewer, { blockId: id, stands, answer: words });
  const refusal = () => desk.blocks.refusal(desk.source.manager, person.personId);

  it('changes nothing until a second person agrees, and ends by itself', async () => {
    const block = await proposed();
    expect(await refusal()).toBeNull();
    expect(await answer(one, block, true)).toEqual({ code: 'block_moved_on' });
    expect(await answer(two, block, true)).toMatchObject({ state: 'in_force' });
    const until = new Date(desk.clock.now().getTime() + 30 * DAY);
    expect(await refusal()).toEqual({ code: 'blocked_for_now', until });
    expect((await desk.queued()).find(({ personId }) => personId === person.personId)).toMatchObject({
      template: 'block_in_force',
      params: { category: 'insult', path: '/moi/moderation' },
    });
    const before = desk.clock.now();
    desk.clock.advance(30 * DAY);
    expect(await refusal()).toBeNull();
    expect(await proposed()).toMatchObject({ state: 'proposed' });
    desk.clock.set(before);
  });

  it('stops reporting too', async () => {
    await answer(two, await proposed(), true);
    const noteId = desk.notes.pin(null);
    const by = { viewer: person, address: '192.0.2.1', language: 'fr' as const };
    const input = { kind: 'note', subjectId: noteId, reason: 'insult' };
    expect(await desk.report.execute(by, input)).toMatchObject({ code: 'blocked_for_now' });
  });

  it('two at once: one person is blocked once, and one answer counts', async () => {
    const both = await Promise.all([proposed(one), proposed(two)]);
    expect(both.filter((each) => 'code' in each)).toEqual([{ code: 'already_blocked' }]);
    const block = await desk.source.manager.findOneByOrFail(PersonBlockEntity, { personId: person.personId });
    const others = [one, two, three].filter((each) => each?.personId !== block.proposedBy);
    const [yes, no] = await Promise.all([answer(others[0], block, true), answer(others[1], block, false)]);
    expect([yes, no].filter((each) => 'code' in each)).toEqual([{ code: 'block_moved_on' }]);
  });

  it('is contested once, before somebody who had no part in it; lifted, it is over', async () => {
    const block = await proposed();
    await answer(two, block, true);
    expect(await appeals.execute(person, 'C’était')).toMatchObject({ code: 'invalid_input' });
    expect(await appeals.execute(person, 'Ce n’était pas moi, mon frère écrivait.')).toEqual(
      desk.clock.now(),
    );
    expect(await appeals.execute(person, 'Encore une fois, non.')).toEqual({ code: 'block_moved_on' });
    for (const party of [one, two])
      expect(await answer(party, block, false, 'Relu ensemble.')).toEqual({ code: 'block_moved_on' });
    const seen = async (by: Viewer | undefined) =>
      (await new BlockList(desk.source, desk.clock).open((by as Viewer).personId)).find(
        ({ id }) => id === block.id,
      )?.mayAnswer;
    expect([await seen(one), await seen(two), await seen(three)]).toEqual([false, false, true]);
    expect(await answer(three, block, false)).toMatchObject({ code: 'invalid_input' });
    expect(await answer(three, block, false, 'Relu, rien ne le montre.')).toMatchObject({ state: 'lifted' });
    expect(await refusal()).toBeNull();
  });

  it('is not for oneself, nor for longer than the rules say', async () => {
    expect(await proposed(person)).toEqual({ code: 'not_yours_to_decide', why: 'own' });
    expect(await proposed(one, { days: 181 })).toMatchObject({
      faults: [{ field: 'days', rule: 'too_large', limit: 180 }],
    });
    expect(await proposed(one, { days: 0, reason: 'x' })).toMatchObject({
      faults: [{ field: 'reason' }, { field: 'days', rule: 'too_small' }],
    });
    const block = await proposed();
    expect(await answer(person, block, false)).toEqual({ code: 'block_moved_on' });
    expect(await answer(two, block, false)).toMatchObject({ state: 'refused' });
    expect(await refusal()).toBeNull();
  });
});
