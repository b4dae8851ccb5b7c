import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { StoredFileEntity } from '../../../platform/files/stored-file.entity';
import { ModeratedKinds, moderationPermissions } from '../../moderation';
import { ProposalList } from '../browse-proposals/proposal-list.store';
import { AdmissibilityDecision } from '../decide-admissibility/decide-admissibility.input';
import { Editions } from '../editions.store';
import { QueueOfReview } from '../review-queue/review-queue.store';
import { SimilarTitles } from '../similar-proposals/similar-proposals.store';
import type { EditionEntity } from '../tables/edition.entity';
import { ProposalEntity } from '../tables/proposal.entity';
import { asking } from '../testing/asking';
import { anEdition, IN_REVIEW } from '../testing/edition-rows';
import { type ProposalDesk, proposalDesk } from '../testing/proposal-desk';
import { aProposal } from '../testing/proposal-rows';
import { ModeratedProposals } from './moderated-proposals.service';
import { PhotoReaders } from './photo-readers.service';

describe('a proposal that a moderator has hidden', () => {
  let desk: ProposalDesk;
  let kind: ModeratedProposals;
  let edition: EditionEntity;
  let proposal: ProposalEntity;
  let author: Viewer;
  let facilitator: Viewer;
  beforeAll(async () => {
    desk = await proposalDesk();
    kind = new ModeratedProposals(new ModeratedKinds(), new Editions(desk.source), desk.tidings);
    [author, facilitator] = [await desk.someone(), await desk.someone('facilitator')];
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    edition = await anEdition(desk.source.manager, desk.clock.now(), IN_REVIEW);
    proposal = await aProposal(desk.source.manager, {
      ...{ editionId: edition.id, number: 1, authorId: author.personId, title: 'Une fontaine à insultes' },
    });
  });

  const put = (state: 'shown' | 'hidden' | 'awaiting') =>
    desk.source.transaction((manager) =>
      kind.put(manager, proposal.id, state, { reason: 'insult', at: desk.clock.now() }),
    );
  const ask = asking('{ number title visibility }');
  const read = (asker: string | null) =>
    desk.proposals.byNumber({ edition: edition.slug, number: 1, asking: asker }, ask);
  const decide = (decision = AdmissibilityDecision.TO_CLARIFY) =>
    desk.decide.execute(facilitator, {
      ...{ proposalId: proposal.id, decision, reason: 'Précisez le lieu exact.', seenDecidedAt: null },
      answers: edition.criteria.map((criterion) => ({ criterion, answer: 'yes' as never, sentence: null })),
    });

  it.each(['hidden', 'awaiting'] as const)('is nowhere but for its author (%s)', async (state) => {
    await put(state);
    const list = new ProposalList(desk.source);
    const pages = asking('{ totalItems items { number } }');
    const found = (search: string) => list.page(edition.slug, { search }, { first: 9, skip: 0 }, pages);
    expect(await read(null)).toBeNull();
    expect(await read(facilitator.personId)).toBeNull();
    expect(await read(author.personId)).toMatchObject({ number: 1, visibility: state });
    expect(await found('')).toEqual({ items: [], totalItems: 0 });
    expect(await found('fontaine')).toEqual({ items: [], totalItems: 0 });
    expect(await new SimilarTitles(desk.source).near(edition.slug, proposal.title, ask)).toEqual([]);
    expect(await new QueueOfReview(desk.source).of(edition.slug, ask)).toEqual([]);
    expect(await desk.proposals.ofAuthor(author.personId, ask)).toContainEqual(
      expect.objectContaining({ visibility: state, title: proposal.title }),
    );
    await expect(decide()).rejects.toThrow('Not found');
  });

  it('leaves a notice without a title; one that nobody has read yet leaves nothing', async () => {
    await put('hidden');
    expect(await desk.proposals.hidden(edition.slug, 1)).toEqual({
      ...{ number: 1, reason: 'insult', hiddenAt: desk.clock.now() },
    });
    await put('awaiting');
    expect(await desk.proposals.hidden(edition.slug, 1)).toBeNull();
    await put('shown');
    expect(await desk.proposals.hidden(edition.slug, 1)).toBeNull();
    expect(await read(null)).toMatchObject({ title: proposal.title, visibility: 'shown' });
  });

  it('takes its photograph with it, but for its author and who moderates', async () => {
    const photo = await desk.source.manager.save(
      desk.source.manager.create(StoredFileEntity, {
        ...{
          keeping: 'photos',
          kind: 'photograph',
          contentType: 'image/webp',
          bytes: 1,
          width: 4,
          height: 3,
        },
        ...{ createdAt: desk.clock.now(), attachedAt: desk.clock.now(), ownerId: author.personId },
      }),
    );
    await desk.source.manager.update(ProposalEntity, { id: proposal.id }, { photoId: photo.id });
    const readers = new PhotoReaders(desk.source, new Permissions([moderationPermissions]));
    expect(await readers.everyoneMayRead(photo)).toBe(true);
    await put('hidden');
    expect(await readers.everyoneMayRead(photo)).toBe(false);
    const may = async (role: string) => readers.mayRead(photo, await desk.someone(role as never));
    expect([await may('resident'), await may('facilitator'), await may('moderator')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await readers.mayRead(photo, author)).toBe(true);
  });

  it('is handled by who has reviewed it, who then does not moderate it', async () => {
    expect(await kind.isHandledBy(desk.source.manager, proposal.id, facilitator.personId)).toBe(false);
    expect(await decide()).toMatchObject({ state: 'to_clarify' });
    expect(await kind.isHandledBy(desk.source.manager, proposal.id, facilitator.personId)).toBe(true);
    expect(await kind.isHandledBy(desk.source.manager, proposal.id, author.personId)).toBe(false);
  });

  it('is not reviewed by who has moderated it', async () => {
    const { manager } = desk.source;
    const [row] = (await manager.query(
      `INSERT INTO moderation_case (subject_kind, subject_id, title, path, opened_at)
       VALUES ('proposal', $1, 't', '/', now()) RETURNING id`,
      [proposal.id],
    )) as { id: string }[];
    await manager.query(
      `INSERT INTO moderation_decision (case_id, version, kind, facts, title_then, text_then, decided_by, decided_at)
       VALUES ($1, 1, 'keep', 'f', 't', 't', $2, now())`,
      [row?.id, facilitator.personId],
    );
    expect(await decide()).toEqual({ code: 'moderated_by_you' });
    const cost = { proposalId: proposal.id, costCents: 100, costNote: null };
    await manager.update(ProposalEntity, { id: proposal.id }, { state: 'admissible' });
    expect(await desk.estimate.execute(facilitator, cost)).toEqual({ code: 'moderated_by_you' });
    expect(await desk.estimate.execute(await desk.someone('facilitator'), cost)).toMatchObject({
      state: 'costed',
    });
  });
});
