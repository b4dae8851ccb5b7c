import { givenDatabase } from '@parvis/testing';
import { linkToken } from '../../families';
import { openDataSource } from '../../../platform/database/data-source';
import { AnswerCodeEntity } from '../opinions/tables/answer-code.entity';
import { OpinionAnswerEntity } from '../opinions/tables/opinion-answer.entity';
import { OpinionRecipientEntity } from '../opinions/tables/opinion-recipient.entity';
import { OpinionBench, REASON } from '../testing/opinion-desk';

const database = givenDatabase(openDataSource);
const open = () => OpinionBench.of(database.source);
const MINUTE = 60_000;

describe('an office', () => {
  it('answers by its link and its code, once and for good', async () => {
    const desk = await open();
    const { opinionId, token } = await desk.sent();
    const code = await desk.code(token);
    expect(await desk.answer(token, code)).toBe('answered');
    const shown = await desk.shown.byId(opinionId);
    expect(shown?.recipients).toMatchObject([{ lateDays: 0, answer: { stance: 'partly', reason: REASON } }]);
    expect(await desk.answer(token, await desk.code(token))).toMatchObject({ code: 'already_answered' });
    await expect(
      database.source.query(`UPDATE opinion_answer SET reason = 'x' WHERE reason <> ''`),
    ).rejects.toThrow('once');
  });

  it('two at once: of two answers with one code, one is kept', async () => {
    const desk = await open();
    const { token } = await desk.sent();
    const code = await desk.code(token);
    const answers = await Promise.all([
      desk.answer(token, code, { stance: 'followed' }),
      desk.answer(token, code, { stance: 'not_followed' }),
    ]);
    expect(answers.filter((answer) => answer === 'answered')).toHaveLength(1);
    expect(answers.filter((answer) => answer !== 'answered')).toMatchObject([{ code: 'already_answered' }]);
    const { id: recipientId } = await recipientOf(desk);
    expect(await database.source.manager.countBy(OpinionAnswerEntity, { recipientId })).toBe(1);
  });

  it('guesses five times at most, then needs another code', async () => {
    const desk = await open();
    const { token } = await desk.sent();
    const code = await desk.code(token);
    const wrong = code === '000000' ? '000001' : '000000';
    const left: unknown[] = [];
    for (let turn = 0; turn < 5; turn++) left.push(await desk.answer(token, wrong));
    expect(left.map((answer) => (answer as { attemptsLeft: number }).attemptsLeft)).toEqual([4, 3, 2, 1, 0]);
    expect(await desk.answer(token, code)).toMatchObject({ code: 'answer_code_expired' });
    expect(await desk.answer(token, await desk.code(token))).toBe('answered');
  });

  it('finds its code too old after fifteen minutes, and answers late with another', async () => {
    const desk = await open();
    const { opinionId, token } = await desk.sent('2027-03-20');
    const code = await desk.code(token);
    desk.clock.advance(15 * MINUTE);
    expect(await desk.answer(token, code)).toMatchObject({ code: 'answer_code_expired' });
    desk.clock.set(new Date('2027-04-01T10:00:00Z'));
    expect((await desk.shown.byId(opinionId))?.recipients).toMatchObject([{ lateDays: 12, answer: null }]);
    expect(await desk.answer(token, await desk.code(token))).toBe('answered');
    desk.clock.set(new Date('2027-09-01T10:00:00Z'));
    expect((await desk.shown.byId(opinionId))?.recipients).toMatchObject([{ lateDays: 12 }]);
  });

  it('always says why, in a sentence; what else it says is read', async () => {
    const desk = await open();
    const { token } = await desk.sent();
    const typed = { stance: null, reason: 'Non.', effectOn: 'demain', documentLink: 'http://mairie.example' };
    expect(await desk.answer(token, '12', typed)).toMatchObject({
      faults: [
        { field: 'stance', rule: 'required' },
        { field: 'reason', rule: 'too_short', limit: 20 },
        { field: 'effectOn', rule: 'not_a_date' },
        { field: 'documentLink', rule: 'not_a_link' },
        { field: 'code', rule: 'not_a_code' },
      ],
    });
  });

  it('is answered the same for a link that was never made, was changed, or was renewed since', async () => {
    const desk = await open();
    const { token } = await desk.sent();
    const code = await desk.code(token);
    const { id: recipientId, linkId } = await recipientOf(desk);
    const renewed = { body: desk.body.slug, recipientId, email: 'bon@bailleur.example' };
    expect(await desk.renewing.renew(renewed, desk.keeper)).toMatchObject({ version: 1 });
    const next = await desk.lastToken();
    expect(desk.mails.sent.at(-1)?.to).toBe('bon@bailleur.example');
    const foreign = linkToken('another secret of at least thirty-two', linkId, 'answer-link');
    for (const wrong of ['', 'x', foreign, token, linkToken('', linkId)]) {
      await expect(desk.answer(wrong, code)).rejects.toThrow('Not found');
      await expect(desk.codes.request(wrong)).rejects.toThrow('Not found');
    }
    expect(await desk.answer(next, code)).toMatchObject({ code: 'answer_code_expired' });
    expect(await desk.answer(next, await desk.code(next))).toBe('answered');
  });

  it('receives six codes an hour at most; the database holds neither code nor link', async () => {
    const desk = await open();
    const { token } = await desk.sent();
    const code = await desk.code(token);
    const more = await Promise.all(Array.from({ length: 7 }, () => desk.codes.request(token)));
    expect(more.filter((answer) => 'code' in answer)).toHaveLength(2);
    const { manager } = database.source;
    const { id } = await recipientOf(desk);
    const rows = [await manager.findBy(AnswerCodeEntity, { recipientId: id }), await recipientOf(desk)];
    expect(JSON.stringify(rows).replaceAll(/[0-9a-f-]{36}|"[0-9a-f]{64}"/g, '')).not.toContain(code);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('the calendar of answers', () => {
  it('two at once: reminds a week before and once late, and nobody who has answered', async () => {
    const desk = await open();
    await desk.sent('2027-03-20');
    const told = async (day: string) => {
      desk.clock.set(new Date(`${day}T08:00:00Z`));
      const before = desk.mails.sent.length;
      await Promise.all([desk.reminding.remind(), desk.reminding.remind()]);
      await desk.deliver();
      const hers = desk.mails.sent.slice(before).filter(({ text }) => text.includes(desk.body.name));
      return hers.map(({ subject }) => subject.split(' : ')[0]);
    };
    expect(await told('2027-03-12')).toEqual([]);
    expect(await told('2027-03-13')).toEqual(['Réponse attendue bientôt']);
    expect(await told('2027-03-20')).toEqual([]);
    expect(await told('2027-03-21')).toEqual(['Réponse en retard']);
    expect(await told('2027-04-30')).toEqual([]);
    const { token } = await desk.sent('2027-05-20');
    await desk.answer(token, await desk.code(token));
    expect(await told('2027-05-21')).toEqual([]);
  });
});

async function recipientOf({ body }: OpinionBench): Promise<OpinionRecipientEntity> {
  return database.source.manager
    .createQueryBuilder(OpinionRecipientEntity, 'one')
    .where('one.opinion_id IN (SELECT id FROM opinion WHERE body_id = :id)', { id: body.id })
    .getOneOrFail();
}
