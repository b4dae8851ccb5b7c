import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/access/viewer';
import type { EditionEntity } from '../tables/edition.entity';
import { ProposalEntity } from '../tables/proposal.entity';
import { anEdition, IDEAS_OPEN, IN_REVIEW } from '../testing/edition-rows';
import { anIdea, type ProposalDesk, proposalDesk } from '../testing/proposal-desk';

const PHOTO = {
  kind: 'photograph',
  contentType: 'image/webp',
  bytes: 10,
  width: 800,
  height: 600,
} as const;

describe('submit-proposal', () => {
  let desk: ProposalDesk;
  let edition: EditionEntity;
  let viewer: Viewer;
  beforeAll(async () => {
    desk = await proposalDesk();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    edition = await anEdition(desk.source.manager, desk.clock.now(), IDEAS_OPEN);
    viewer = await desk.someone();
  });

  const filed = () =>
    desk.source.manager.find(ProposalEntity, { where: { editionId: edition.id }, order: { number: 'ASC' } });
  const aPhoto = async (owner = viewer.personId): Promise<string> => {
    const wanted = { keeping: 'photos', rule: { mostWaiting: 20 }, ownerId: owner, name: '' };
    const kept = await desk.shelf.aside((folder) => desk.files.keep(wanted, { ...PHOTO, folder }));
    return kept.ok ? kept.value.id : '';
  };

  it('files the idea with its number, an audit line and a notice, in one transaction', async () => {
    const input = anIdea(edition.slug, { neighbourhood: 'north', mapX: 10, mapY: 20, place: ' Rue  Nord ' });
    const answer = await desk.submit.execute(viewer, input);
    expect(answer).toMatchObject({
      number: 1,
      state: 'submitted',
      place: 'Rue Nord',
      neighbourhoodSlug: 'north',
    });
    expect((await desk.audited()).at(-1)).toBe('proposal.submitted');
    expect((await desk.queued()).at(-1)).toMatchObject({
      template: 'proposal_received',
      personId: viewer.personId,
      params: { number: '1', path: `/budgets/${edition.slug}/projets/1` },
    });
  });

  it('bad input: a double click, two tabs or an answer lost on the way are one proposal', async () => {
    const input = anIdea(edition.slug, { photoId: await aPhoto() });
    const answers = await Promise.all(Array.from({ length: 6 }, () => desk.submit.execute(viewer, input)));
    expect(new Set(answers.map((answer) => (answer as ProposalEntity).id)).size).toBe(1);
    const again = await desk.submit.execute(viewer, { ...input, title: 'Un autre titre, plus tard' });
    expect(again).toMatchObject({ number: 1, title: input.title });
    expect(await filed()).toHaveLength(1);
    const lines = (await desk.audited()).filter((verb) => verb === 'proposal.submitted');
    expect((await desk.queued()).filter(({ personId }) => personId === viewer.personId)).toHaveLength(1);
    expect(lines.length).toBe(
      (await desk.queued()).filter(({ template }) => template === 'proposal_received').length,
    );
  });

  it('bad input: one key sent to two editions at once is one proposal', async () => {
    const other = await anEdition(desk.source.manager, desk.clock.now(), IDEAS_OPEN);
    const input = anIdea(edition.slug);
    const answers = await Promise.all([
      desk.submit.execute(viewer, input),
      desk.submit.execute(viewer, { ...input, edition: other.slug }),
    ]);
    expect(new Set(answers.map((answer) => (answer as ProposalEntity).id)).size).toBe(1);
    expect(await desk.source.manager.countBy(ProposalEntity, { submissionKey: input.submissionKey })).toBe(1);
  });

  it('two at once: ten people who file together get ten numbers, 1 to 10', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => desk.someone()));
    await Promise.all(people.map((person) => desk.submit.execute(person, anIdea(edition.slug))));
    expect((await filed()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('answers the recorded proposal even after the call has closed: nothing is lost', async () => {
    const input = anIdea(edition.slug);
    const before = desk.clock.now();
    await desk.submit.execute(viewer, input);
    desk.clock.advance(40 * 86_400_000);
    expect(await desk.submit.execute(viewer, input)).toMatchObject({ number: 1 });
    expect(await desk.submit.execute(viewer, anIdea(edition.slug))).toEqual({ code: 'ideas_closed' });
    desk.clock.set(before);
  });

  it('refuses outside the call for ideas, by the clock', async () => {
    const closed = await anEdition(desk.source.manager, desk.clock.now(), IN_REVIEW);
    expect(await desk.submit.execute(viewer, anIdea(closed.slug))).toEqual({ code: 'ideas_closed' });
    await expect(desk.submit.execute(viewer, anIdea('no-such-edition'))).rejects.toThrow('Not found');
  });

  it('attaches a photo once, and only its owner’s', async () => {
    const stranger = await desk.someone();
    const photoId = await aPhoto();
    const refused = { code: 'invalid_input', faults: [{ field: 'photoId', rule: 'photo_unusable' }] };
    expect(await desk.submit.execute(stranger, anIdea(edition.slug, { photoId }))).toEqual(refused);
    expect(await desk.submit.execute(viewer, anIdea(edition.slug, { photoId }))).toMatchObject({ photoId });
    expect(await desk.submit.execute(viewer, anIdea(edition.slug, { photoId }))).toEqual(refused);
    expect(await desk.submit.execute(viewer, anIdea(edition.slug, { photoId: randomUUID() }))).toEqual(
      refused,
    );
  });

  it('two at once: one photo in two proposals goes to one of them', async () => {
    const photoId = await aPhoto();
    const answers = await Promise.all([
      desk.submit.execute(viewer, anIdea(edition.slug, { photoId })),
      desk.submit.execute(viewer, anIdea(edition.slug, { photoId })),
    ]);
    expect(answers.filter((answer) => answer instanceof ProposalEntity)).toHaveLength(1);
  });

  it('knows the neighbourhoods of the town only', async () => {
    expect(await desk.submit.execute(viewer, anIdea(edition.slug, { neighbourhood: 'elsewhere' }))).toEqual({
      code: 'invalid_input',
      faults: [{ field: 'neighbourhood', rule: 'unknown_choice' }],
    });
    expect(await filed()).toEqual([]);
  });
});
