import { createHash } from 'node:crypto';
import { DEFAULT_RULES } from '@parvis/quorum';
import { bodySpace } from '../src/contexts/councils';
import { aBody } from '../src/contexts/councils/testing/body-rows';
import { aHeldMeeting } from '../src/contexts/meetings/testing/held-meeting';
import { type TestApi, startApi } from './support/api';
import { statementsFor } from './support/statements';

const YEAR = new Date().getFullYear();
const DESK = `query ($body: String!, $year: Int) { annualReviewDesk(body: $body, year: $year) {
  year years seen revision introduction figures { meetings { held } } versions { number } } }`;
const SHOWN = `query ($body: String!, $year: Int!) { annualReview(body: $body, year: $year) {
  version digest introduction figures { meetings { held lines { title } } presence { present seats } votes { adopted } } } }`;
const YEARS = 'query ($body: String!) { annualReviews(body: $body) { year version } }';
const SAY = `mutation ($input: IntroduceReviewInput!) { introduceReview(input: $input) { __typename } }`;
const PUBLISH = `mutation ($input: PublishReviewInput!) { publishReview(input: $input) { __typename
  ... on AnnualReviewDesk { versions { number } } } }`;

interface Desk {
  readonly annualReviewDesk: { readonly seen: string; readonly revision: number; readonly figures: object };
}

describe('the annual review of a body', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const aYear = async () => {
    const { manager } = api.source;
    const body = await aBody(manager);
    const startsAt = new Date(`${YEAR}-01-05T18:00:00Z`);
    const held = { number: 1, startsAt, present: 4, away: 2, rules: DEFAULT_RULES };
    await aHeldMeeting(manager, bodySpace(body.id), held);
    const { caller } = await api.signedIn('body_facilitator', {}, bodySpace(body.id));
    return { body, caller };
  };

  it('is a draft of its facilitators until they publish it; then everyone reads it, as data and on paper', async () => {
    const { body, caller } = await aYear();
    const { slug } = body;
    const anybody = api.anonymous();
    const introduction = 'Une **année** de travail.\n\n- des bancs';
    const year = { body: slug, year: YEAR };
    await caller.data(SAY, { input: { ...year, introduction, seenRevision: 0 } });
    const { annualReviewDesk: desk } = await caller.data<Desk>(DESK, year);
    expect(desk).toMatchObject({
      revision: 1,
      introduction,
      years: [YEAR],
      figures: { meetings: { held: 1 } },
    });
    expect(await anybody.data(SHOWN, year)).toEqual({ annualReview: null });
    expect((await anybody.fetch(`/files/instances/${slug}/bilans/${YEAR}/bilan.pdf`)).status).toBe(404);
    expect((await anybody.fetch(`/files/instances/${slug}/bilans/${YEAR}/projet.pdf`)).status).not.toBe(200);
    expect((await caller.fetch(`/files/instances/${slug}/bilans/${YEAR}/projet.pdf`)).status).toBe(200);

    const input = { ...year, seen: desk.seen, seenRevision: 1, seenVersion: 0, correction: '' };
    expect(await caller.data(PUBLISH, { input })).toEqual({
      publishReview: { __typename: 'AnnualReviewDesk', versions: [{ number: 1 }] },
    });
    const { annualReview: shown } = await anybody.data<{ annualReview: { digest: string } }>(SHOWN, year);
    expect(shown).toMatchObject({
      ...{ version: 1, introduction, figures: { presence: { present: 4, seats: 6 }, votes: { adopted: 1 } } },
    });
    expect(await anybody.data(YEARS, { body: slug })).toEqual({
      annualReviews: [{ year: YEAR, version: 1 }],
    });
    const data = await (await anybody.fetch(`/files/instances/${slug}/bilans/${YEAR}/bilan.json`)).text();
    expect(createHash('sha256').update(data).digest('hex')).toBe(shown.digest);
    const printed = async (language: string) => {
      const answer = await anybody.fetch(
        `/files/instances/${slug}/bilans/${YEAR}/bilan.pdf?langue=${language}`,
      );
      return Buffer.from(await answer.arrayBuffer());
    };
    const first = await printed('fr');
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.equals(await printed('fr'))).toBe(true);
    expect(first.equals(await printed('en'))).toBe(false);
    expect(await statementsFor(api, anybody, SHOWN, year)).toHaveLength(2);
  });

  it('cannot be written by the town hall, and the attempt is noted', async () => {
    const { body, caller } = await aYear();
    const administrator = await api.signedIn('administrator');
    const input = { body: body.slug, year: YEAR, introduction: 'De la mairie.', seenRevision: 0 };
    expect((await administrator.caller.graphql(SAY, { input })).codes).toEqual(['NOT_FOUND']);
    const draft = await administrator.caller.fetch(`/files/instances/${body.slug}/bilans/${YEAR}/projet.pdf`);
    expect(draft.status).toBe(404);
    const ATTEMPTS = 'query ($body: String!) { bodyDesk(body: $body) { attempts { operation } } }';
    expect(await caller.data(ATTEMPTS, { body: body.slug })).toEqual({
      bodyDesk: { attempts: [{ operation: 'introduceReview' }] },
    });
  });
});
