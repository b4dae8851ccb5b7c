import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import { aViewer } from '../../../platform/access/testing/a-viewer';
import { openDataSource } from '../../../platform/database/data-source';
import { OpinionAmendmentEntity } from '../opinions/tables/opinion-amendment.entity';
import { OpinionVersionEntity } from '../opinions/tables/opinion-version.entity';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { OpinionBench, REASON, TEXT } from '../testing/opinion-desk';

const database = givenDatabase(openDataSource);
const open = () => OpinionBench.of(database.source);
const other = `${TEXT} Et un banc.`;

describe('a draft', () => {
  it('is written by a member and by the facilitator, and keeps each text', async () => {
    const desk = await open();
    const id = await desk.draft();
    expect(await desk.save(id, other, 1, desk.keeper)).toMatchObject({ version: 2 });
    const versions = await database.source.manager.find(OpinionVersionEntity, {
      where: { opinionId: id },
      order: { version: 'ASC' },
    });
    expect(versions.map(({ text }) => text)).toEqual([TEXT, other]);
  });

  it('two at once: one text is saved, the other is answered what stands there now', async () => {
    const desk = await open();
    const id = await desk.draft();
    const mine = `${TEXT} Et un portail.`;
    const answers = await Promise.all([desk.save(id, other), desk.save(id, mine, 1, desk.keeper)]);
    const refused = answers.filter((answer) => 'code' in answer);
    const { text } = await desk.opinion(id);
    expect(refused).toMatchObject([{ code: 'opinion_text_moved', version: 2, text }]);
    expect([other, mine]).toContain(text);
    expect(await database.source.manager.countBy(OpinionVersionEntity, { opinionId: id })).toBe(2);
  });

  it('sent twice by one form, is one', async () => {
    const desk = await open();
    const input = { body: desk.body.slug, title: 'Un banc', text: TEXT, submissionKey: randomUUID() };
    const send = () => desk.writing.start(input, desk.member);
    const [one, two] = await Promise.all([send(), send()]);
    expect(one).toEqual(two);
    expect(await database.source.manager.countBy(OpinionEntity, { bodyId: desk.body.id })).toBe(1);
  });

  it('is closed to everybody else; the town hall’s attempt is written down', async () => {
    const desk = await open();
    const id = await desk.draft();
    const administrator = aViewer('administrator');
    for (const viewer of [aViewer('resident'), administrator])
      await expect(desk.save(id, other, 1, viewer)).rejects.toThrow('Not found');
    expect(desk.attempts.map(({ viewer, permission }) => [viewer.personId, permission])).toContainEqual([
      administrator.personId,
      'councils.opine',
    ]);
    expect((await desk.opinion(id)).text).toBe(TEXT);
  });
});

describe('an amendment', () => {
  const propose = (desk: OpinionBench, opinionId: string, passage: string, wording: string) =>
    desk.amending.propose(
      { body: desk.body.slug, opinionId, passage, wording, reason: REASON, submissionKey: randomUUID() },
      desk.member,
    );
  const decide = async (desk: OpinionBench, opinionId: string, accept: boolean, seenVersion = 1) => {
    const where = { opinionId };
    const { id: amendmentId } = await database.source.manager.findOneByOrFail(OpinionAmendmentEntity, where);
    const input = { body: desk.body.slug, opinionId, amendmentId, accept, reason: REASON, seenVersion };
    return desk.amending.decide(input, desk.keeper);
  };

  it('accepted, is in the text; asked again, it was decided', async () => {
    const desk = await open();
    const id = await desk.draft();
    await propose(desk, id, 'avant l’été', 'avant mai');
    expect(await decide(desk, id, true)).toMatchObject({ version: 2 });
    expect((await desk.opinion(id)).text).toBe(TEXT.replace('avant l’été', 'avant mai'));
    expect(await decide(desk, id, false, 2)).toMatchObject({ code: 'amendment_decided' });
  });

  it('two at once: accepted and rejected, one of the two counts', async () => {
    const desk = await open();
    const id = await desk.draft();
    await propose(desk, id, 'avant l’été', 'avant mai');
    const answers = await Promise.all([decide(desk, id, true), decide(desk, id, false)]);
    expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'amendment_decided' }]);
  });

  it('of a text that has moved since, or a passage that is gone, waits', async () => {
    const desk = await open();
    const id = await desk.draft();
    await propose(desk, id, 'avant l’été', 'avant mai');
    await desk.save(id, 'Refaire le sol de l’aire de jeux, vite.');
    expect(await decide(desk, id, true)).toMatchObject({ code: 'opinion_text_moved' });
    expect(await decide(desk, id, true, 2)).toMatchObject({ code: 'amendment_passage_gone' });
    expect(await propose(desk, id, 'un portail', 'x')).toMatchObject({
      faults: [{ field: 'passage', rule: 'not_there_once' }],
    });
  });
});
