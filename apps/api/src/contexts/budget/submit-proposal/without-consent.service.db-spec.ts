import { ConsentEffects } from '../../families';
import type { ProposalEntity } from '../tables/proposal.entity';
import { ProposalEntity as Proposals } from '../tables/proposal.entity';
import type { EditionEntity } from '../tables/edition.entity';
import { anEdition, IDEAS_OPEN } from '../testing/edition-rows';
import { anIdea, type ProposalDesk, proposalDesk } from '../testing/proposal-desk';
import { aConsentToPublish } from '../testing/proposal-rows';
import { WithoutConsent } from './without-consent.service';

describe('a minor’s proposals and her consent', () => {
  let desk: ProposalDesk;
  let edition: EditionEntity;
  beforeAll(async () => {
    desk = await proposalDesk();
    edition = await anEdition(desk.source.manager, desk.clock.now(), IDEAS_OPEN);
  });
  afterAll(() => desk.close());

  const aged = async (ageBand: 'under_15' | '15_17' | 'unknown') => ({ ...(await desk.someone()), ageBand });
  const aPhoto = async (ownerId: string): Promise<string> => {
    const wanted = { keeping: 'photos', rule: { mostWaiting: 20 }, ownerId, name: '' };
    const photo = { kind: 'photograph', contentType: 'image/webp', bytes: 10, width: 8, height: 6 } as const;
    const kept = await desk.shelf.aside((folder) => desk.files.keep(wanted, { ...photo, folder }));
    return kept.ok ? kept.value.id : '';
  };
  const file = (viewer: Awaited<ReturnType<typeof aged>>, more: object = {}) =>
    desk.submit.execute(viewer, anIdea(edition.slug, more));

  it('says which step is missing, and files nothing until it is taken', async () => {
    const { manager } = desk.source;
    const [child, teenager, unknown] = [await aged('under_15'), await aged('15_17'), await aged('unknown')];
    expect(await file(unknown)).toEqual({ code: 'birth_month_needed' });
    expect(await file(child)).toEqual({ code: 'guardian_consent_needed' });
    expect(await file(teenager)).toEqual({ code: 'own_consent_needed' });
    await aConsentToPublish(manager, child.personId, 'under_15');
    await aConsentToPublish(manager, teenager.personId, '15_17');
    expect(await file(child)).toMatchObject({ state: 'submitted' });
    expect(await file(teenager)).toMatchObject({ state: 'submitted' });
    const photoId = await aPhoto(teenager.personId);
    expect(await file(teenager, { photoId })).toEqual({ code: 'own_consent_needed' });
    await aConsentToPublish(manager, teenager.personId, '15_17', 'image');
    expect(await file(teenager, { photoId })).toMatchObject({ photoId });
  });

  it('takes photos and pseudonym off when it is withdrawn, and nothing of anybody else’s', async () => {
    const { manager } = desk.source;
    const effects = new ConsentEffects();
    new WithoutConsent(effects, desk.files).onModuleInit();
    const [child, other] = [await aged('under_15'), await aged('under_15')];
    const filed: ProposalEntity[] = [];
    for (const { personId, ...viewer } of [child, other]) {
      await aConsentToPublish(manager, personId, 'under_15');
      await aConsentToPublish(manager, personId, 'under_15', 'image');
      const photoId = await aPhoto(personId);
      filed.push((await file({ ...viewer, personId }, { photoId })) as ProposalEntity);
    }
    const shown = async ({ id }: Pick<ProposalEntity, 'id'>) => {
      const { proposerName, photoId, title } = await manager.findOneByOrFail(Proposals, { id });
      return { proposerName, hasPhoto: photoId !== null, title };
    };
    const [hers, others] = filed as [ProposalEntity, ProposalEntity];
    await effects.apply(manager, child.personId, ['image']);
    expect(await shown(hers)).toEqual({ proposerName: 'Camille R.', hasPhoto: false, title: hers.title });
    await manager.update(Proposals, { id: hers.id }, { state: 'on_ballot' });
    await effects.apply(manager, child.personId, ['publish']);
    expect(await shown(hers)).toEqual({ proposerName: '', hasPhoto: false, title: hers.title });
    expect(await shown(others)).toMatchObject({ proposerName: 'Camille R.', hasPhoto: true });
    const [photo] = (await desk.source.query('SELECT attached_at FROM stored_file WHERE id = $1', [
      hers.photoId,
    ])) as { attached_at: Date | null }[];
    expect(photo?.attached_at).toBeNull();
  });
});
