import { randomUUID } from 'node:crypto';
import { AuditTrail } from '../../../src/contexts/audit';
import { CountEdition } from '../../../src/contexts/budget/count-edition/count-edition.service';
import { CriterionAnswerEntity } from '../../../src/contexts/budget/tables/criterion-answer.entity';
import { RollEntryEntity } from '../../../src/contexts/budget/tables/roll-entry.entity';
import { anEdition, IN_VOTE } from '../../../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../../../src/contexts/budget/testing/proposal-rows';
import { aClosedVote, pabulibText } from '../../../src/contexts/budget/testing/record-rows';
import { RoleGrantEntity } from '../../../src/contexts/identity/grants/role-grant.entity';
import { PersonEntity } from '../../../src/contexts/identity/person.entity';
import { PendingActEntity } from '../../../src/contexts/rights';
import { FollowEntity } from '../../../src/contexts/notifications/tables/follow.entity';
import { MessageEntity } from '../../../src/contexts/notifications/tables/message.entity';
import { ResidenceListMatchEntity } from '../../../src/contexts/residence/tables/residence-list-match.entity';
import { NeighbourhoodEntity } from '../../../src/contexts/territory';
import { StoredFileEntity } from '../../../src/platform/files/stored-file.entity';
import { LongJobEntity } from '../../../src/platform/long-jobs/long-job.entity';
import { DemoMailEntity } from '../../../src/platform/mail/demo-mail.entity';
import type { TestApi } from '../api';
import { aBusyAssembly } from './busy-assembly';
import { aBusyCase } from './busy-case';
import { aBusyBody } from './busy-body';
import { aBusyFamily } from './busy-family';

const CRITERIA = ['town_competence', 'general_interest', 'precise_enough'];

/**
 * A town in which everything that a list can hold is there `size` times: a counted edition called `slug` with
 * neighbourhoods, proposals with photo and answers, lines and results; and as many editions, people and mails.
 */
export async function aBusyTown(
  api: TestApi,
  slug: string,
  size: number,
  authorId: string | null = null,
): Promise<void> {
  const { manager } = api.source;
  const now = new Date();
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  for (const number of numbers) await aNeighbourhood(api, `${slug}-${number}`, number);
  const frozen = { openedAt: now, closedAt: now, createdAt: new Date(now.getTime() + 60_000) };
  const edition = await anEdition(manager, now, IN_VOTE, { slug, criteria: CRITERIA, ...frozen });
  const lines = [];
  for (const number of numbers) {
    const { id } = await aProposal(manager, {
      editionId: edition.id,
      number,
      authorId,
      title: `Des bancs à l’ombre, rue ${number}`,
      state: 'on_ballot',
      costCents: 100_000,
      neighbourhoodSlug: `${slug}-${number}`,
      photoId: await aPhoto(api),
    });
    await manager.insert(
      CriterionAnswerEntity,
      CRITERIA.slice(0, size).map((criterion) => ({ proposalId: id, criterion, answer: 'yes' as const })),
    );
    lines.push({ id: String(number), costEuros: number % 2 ? 1000 : 140_000, proposalId: id });
    await anEdition(manager, now, IN_VOTE);
    const person = await manager.save(manager.create(PersonEntity, fictional(number)));
    await aRoleAndARequest(api, person.id, now);
    const twin = { ...fictional(number), email: `twin-${slug}-${number}@example.org` };
    await manager.insert(PersonEntity, [twin, { ...twin }]);
    await onTheRoll(api, edition.id, person.id, now);
    if (authorId) await aFollowedThing(api, authorId, id, now);
    await manager.insert(ResidenceListMatchEntity, aComparedList(now));
    await manager.insert(LongJobEntity, aDoneJob(`${slug}-${number}`, now));
    await manager.insert(DemoMailEntity, {
      key: randomUUID(),
      recipient: `someone-${number}@example.org`,
      subject: 'x',
      text: 'x',
    });
  }
  await aBusyCase(api, slug, numbers, authorId);
  await aBusyFamily(api, numbers, authorId);
  await aBusyAssembly(api, slug, numbers);
  await aBusyBody(api, slug, numbers, authorId);
  const votes = [...numbers.map(String), numbers.join(',')];
  await aClosedVote(manager, edition, lines, pabulibText(150_000, lines, votes));
  await someActs(api, { editionId: edition.id, proposalId: lines[0]?.proposalId ?? '', authorId }, size);
  await api.app.get(CountEdition, { strict: false }).count(edition.id);
}

const aComparedList = (at: Date) => ({
  ...{ kind: 'water' as const, reason: 'x', at },
  ...{ lines: 9, refused: 0, asked: 1, matched: 1, ambiguous: 0 },
});

/** Lines of the trail about the edition, its first proposal and the person, and who opened the person's data. */
async function someActs(
  { app, source }: TestApi,
  about: { editionId: string; proposalId: string; authorId: string | null },
  size: number,
): Promise<void> {
  const trail = app.get(AuditTrail, { strict: false });
  const agents = Array.from({ length: size }, () => source.manager.create(PersonEntity, fictional(size)));
  for (const { id: actorId } of await source.manager.save(agents))
    await source.transaction(async (manager) => {
      const { editionId, proposalId, authorId } = about;
      const subjects = [
        { type: 'edition', id: editionId },
        { type: 'proposal', id: proposalId },
        ...(authorId ? [{ type: 'person', id: authorId }] : []),
      ];
      for (const subject of subjects)
        await trail.record(manager, {
          verb: 'proposal.decided',
          actorId,
          subject,
          after: { state: 'costed' },
        });
      await manager.query(
        `INSERT INTO data_access (person_id, viewer_id, what, role, space, day, at)
         VALUES ($1, $2, 'identity', 'mediator', 'town', now(), now())`,
        [authorId ?? actorId, actorId],
      );
    });
}

const onTheRoll = ({ source }: TestApi, editionId: string, personId: string, enrolledAt: Date) =>
  source.manager.insert(RollEntryEntity, { editionId, personId, identityKey: personId, enrolledAt });

const fictional = (number: number) => ({
  displayName: `Fictional ${number}`,
  language: 'fr' as const,
  role: 'resident' as const,
  fictional: true,
});

/** Something that the person follows, and a message of it. */
async function aFollowedThing({ source: { manager } }: TestApi, personId: string, thingId: string, at: Date) {
  const kind = 'proposal' as const;
  const cadence = 'daily' as const;
  const follow = { personId, kind, thingId, cadence, since: at, cadenceBefore: null };
  const { id: followId } = await manager.save(manager.create(FollowEntity, follow));
  const said = { tidingId: randomUUID(), template: 'new_proposal', params: {}, at, readAt: null };
  await manager.insert(MessageEntity, { personId, kind, thingId, followId, cadence, ...said });
}

const aDoneJob = (subject: string, at: Date) => ({
  kind: 'count_edition',
  subject,
  label: subject,
  place: '/',
  payload: {},
  state: 'done' as const,
  askedAt: at,
  endedAt: at,
});

const aNeighbourhood = (api: TestApi, slug: string, position: number) =>
  api.source.manager.insert(NeighbourhoodEntity, {
    slug,
    name: slug,
    municipality: 'Cahors',
    mapX: 10,
    mapY: 10,
    position,
  });

async function aPhoto(api: TestApi): Promise<string> {
  const id = randomUUID();
  await api.source.manager.insert(StoredFileEntity, {
    id,
    keeping: 'photos',
    kind: 'photograph',
    contentType: 'image/webp',
    bytes: 1,
    width: 4,
    height: 3,
    createdAt: new Date(),
    attachedAt: new Date(),
  });
  return id;
}

/** Somebody who holds a role, and for whom another one waits for a second person. */
async function aRoleAndARequest(
  { source: { manager } }: TestApi,
  personId: string,
  since: Date,
): Promise<void> {
  await manager.insert(RoleGrantEntity, { personId, role: 'moderator', since });
  await manager.insert(PendingActEntity, {
    kind: 'rights.give_role',
    subjectId: personId,
    params: { role: 'dpo', space: 'town', until: null },
    paramsKey: 'dpo',
    reason: 'x',
    askedAt: since,
    expiresAt: new Date(since.getTime() + 86_400_000),
  });
}
