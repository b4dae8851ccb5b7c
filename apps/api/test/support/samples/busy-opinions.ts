import {
  anOpinion,
  aPrefectReferral,
  aRecipient,
  aReferral,
  aSentOpinion,
  moreOf,
} from '../../../src/contexts/councils/testing/opinion-rows';
import { linkToken } from '../../../src/contexts/families';
import { Config } from '../../../src/platform/config/config';
import type { TestApi } from '../api';
import { busyCaseId } from './busy-case';

/** The draft of `busyOpinions`, known by the slug. */
export const busyOpinionId = (slug: string): string => busyCaseId(`opinion of ${slug}`);

const busyLinkId = (slug: string): string => busyCaseId(`link of ${slug}`);

/** By which the first office that `busyOpinions` wrote to answers. */
export const busyLink = ({ app }: TestApi, slug: string): string =>
  linkToken(app.get(Config).secret, busyLinkId(slug), 'answer-link');

/** A draft with as many texts and amendments as numbers; as many opinions, the first sent to as many offices; referrals. */
export async function busyOpinions(
  { source: { manager } }: TestApi,
  slug: string,
  bodyId: string,
  numbers: readonly number[],
): Promise<void> {
  const { id: draft } = await anOpinion(manager, bodyId, { id: busyOpinionId(slug) });
  for (const number of numbers) {
    const { id } = await aSentOpinion(manager, bodyId, number);
    for (const position of number === 1 ? numbers : []) {
      await aRecipient(manager, id, position, position === 1 ? busyLinkId(slug) : undefined);
      await moreOf(manager, id, position);
    }
    await moreOf(manager, draft, number);
    await aReferral(manager, bodyId, number);
    await aPrefectReferral(manager, bodyId, number);
  }
}
