import { bodySpace } from '../../../src/contexts/councils';
import { RoleGrantEntity } from '../../../src/contexts/identity/grants/role-grant.entity';
import {
  aBody,
  aBodyDocument,
  aCollege,
  aMembership,
} from '../../../src/contexts/councils/testing/body-rows';
import { aPublishedReview } from '../../../src/contexts/councils/testing/review-rows';
import { BodyRulesEntity } from '../../../src/contexts/councils/tables/body-rules.entity';
import type { TestApi } from '../api';
import { busyOpinions } from './busy-opinions';

/** A body called `slug` with as many colleges, members and versions of its charter; and as many others that the person keeps, where she sits too. */
export async function aBusyBody(
  api: TestApi,
  slug: string,
  numbers: readonly number[],
  personId: string | null,
): Promise<void> {
  const { manager } = api.source;
  const { id } = await aBody(manager, { slug });
  const bodies = [id];
  for (const number of numbers) {
    await aCollege(manager, id, { position: 1 + number });
    await aMembership(manager, id);
    await aBodyDocument(manager, id, { version: number });
    await aPublishedReview(manager, { id, slug }, { year: 2026, version: number });
    await aPublishedReview(manager, { id, slug }, { year: 2026 - number });
    await manager.insert(BodyRulesEntity, {
      ...{ bodyId: id, version: number, rules: {}, decision: 'x', changedAt: new Date(0) },
    });
    bodies.push((await aBody(manager)).id);
  }
  await busyOpinions(api, slug, id, numbers);
  if (!personId) return;
  const role = { personId, role: 'body_facilitator' as const, since: new Date(0) };
  for (const body of bodies) {
    await manager.insert(RoleGrantEntity, { ...role, space: bodySpace(body) });
    await aMembership(manager, body, { personId });
  }
}
