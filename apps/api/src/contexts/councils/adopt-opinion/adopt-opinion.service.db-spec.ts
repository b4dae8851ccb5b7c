import { givenDatabase } from '@parvis/testing';
import { openDataSource } from '../../../platform/database/data-source';
import { opinionDigest } from '../opinions/opinion-digest';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { OpinionBench, TEXT } from '../testing/opinion-desk';

const database = givenDatabase(openDataSource);
const open = () => OpinionBench.of(database.source);

describe('an adoption', () => {
  it('gives a number, counts the vote and seals the text', async () => {
    const desk = await open();
    const id = await desk.draft();
    await desk.adopt(id);
    const adopted = await desk.opinion(id);
    expect(adopted).toMatchObject({ number: 1, state: 'adopted', adoptedOn: '2027-03-08', votesFor: 13 });
    const counted = { adoptedOn: '2027-03-08', votesFor: 13, votesAgainst: 0, votesAbstain: 2 };
    const words = { body: desk.body.slug, number: 1, title: 'L’aire de jeux', text: TEXT };
    expect(adopted.digest).toBe(opinionDigest({ ...words, ...counted }));
  });

  it('two at once: adopted while edited, either the text is in the vote or it is refused', async () => {
    for (let round = 0; round < 5; round++) {
      const desk = await open();
      const id = await desk.draft();
      const [saved, adopted] = await Promise.all([desk.save(id, `${TEXT} Et un banc.`), desk.adopt(id)]);
      const codes = [saved, adopted].map((answer) => ('code' in answer ? answer.code : 'done'));
      const { state, text } = await desk.opinion(id);
      if (state === 'adopted') {
        expect(codes).toEqual(['opinion_frozen', 'done']);
        expect(text).toBe(TEXT);
      } else {
        expect(codes).toEqual(['done', 'opinion_text_moved']);
      }
    }
  });

  it('two at once: two opinions take two numbers, and one opinion is adopted once', async () => {
    const desk = await open();
    const [one, two] = [await desk.draft(), await desk.draft()];
    await Promise.all([desk.adopt(one), desk.adopt(two), desk.adopt(one)]);
    const numbers = [(await desk.opinion(one)).number, (await desk.opinion(two)).number];
    expect(numbers.sort()).toEqual([1, 2]);
  });

  it('is for good: the database itself takes no other words, and no removal', async () => {
    const desk = await open();
    const id = await desk.draft();
    await desk.adopt(id);
    const { manager } = database.source;
    for (const change of [{ text: 'autre' }, { votesFor: 1 }, { state: 'draft' as const }])
      await expect(manager.update(OpinionEntity, { id }, change)).rejects.toThrow('frozen');
    await expect(manager.delete(OpinionEntity, { id })).rejects.toThrow();
    expect(await desk.save(id, `${TEXT} Et un banc.`)).toMatchObject({ code: 'opinion_frozen' });
  });

  it('is refused without a vote that adopts it, or on a day to come', async () => {
    const desk = await open();
    const opinionId = await desk.draft();
    const asked = { body: desk.body.slug, opinionId, seenVersion: 1 };
    expect(await desk.adopting.adopt(asked, desk.keeper)).toMatchObject({
      faults: [{ field: 'vote', rule: 'required' }],
    });
    const byHand = { adoptedOn: '2027-03-10', meeting: '', votesFor: 2, votesAgainst: 2, votesAbstain: -1 };
    expect(await desk.adopting.adopt({ ...asked, byHand }, desk.keeper)).toMatchObject({
      faults: [
        { field: 'adoptedOn', rule: 'in_the_future' },
        { field: 'meeting', rule: 'required' },
        { field: 'votesAbstain', rule: 'out_of_range' },
        { field: 'votesFor', rule: 'not_adopted' },
      ],
    });
  });
});
