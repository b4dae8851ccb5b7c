import { hashOf, plantedDocuments } from './support/planted-documents';
import { Module } from '@nestjs/common';
import { Field, Int, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { Access } from '../src/platform/access/access.decorator';
import { CompiledQueries } from '../src/platform/graphql/compiled/compiled-queries';
import { AtMost } from '../src/platform/graphql/limits/at-most.decorator';
import { startApi, type TestApi } from './support/api';
import { aBusyTown } from './support/samples/busy-town';
import type { Caller } from './support/caller';

@ObjectType('PlantedThing')
class PlantedThing {
  @Field(() => Int)
  id: number;

  @Field(() => Date, { nullable: true })
  badDate: unknown;
}

/** Every way in which a field can refuse or fail. */
@Resolver(() => PlantedThing)
class PlantedThingResolver {
  @Query(() => PlantedThing, { nullable: true })
  @Access.public()
  plantedThing(): PlantedThing {
    return { id: 1, badDate: 'never' };
  }

  @Query(() => [PlantedThing])
  @Access.public()
  @AtMost(2)
  plantedThings(): PlantedThing[] {
    return [1, 2].map((id) => ({ id, badDate: null }));
  }

  @ResolveField(() => String)
  silent(): string {
    return 'leaked by a field without @Access';
  }

  @ResolveField(() => String)
  @Access('budget.steer')
  steering(): string {
    return 'for who steers';
  }

  @ResolveField(() => String)
  @Access.member()
  mine(): string {
    return 'for who is signed in';
  }

  @ResolveField(() => String, { nullable: true })
  @Access.inherit()
  explodes(): string {
    throw new Error('SELECT secret FROM server');
  }

  @ResolveField(() => String)
  @Access.inherit()
  async missing(): Promise<string | null> {
    return null;
  }
}

@Module({ providers: [PlantedThingResolver] })
class PlantedThingModule {}

/** Fragments may stand before the operation. */
const isQuery = (text: string): boolean => /(^|} )(query |\{)/.test(text);

interface Seen {
  status: number;
  type: string | null;
  kept: string | null;
  text: string;
}

const WEB = 'application/graphql-response+json, application/json';
/** What the pages send, and what nobody should. */
const VARIABLES: readonly Record<string, unknown>[] = [
  { edition: 'small', slug: 'small', number: 1, first: 20, skip: 0, title: 'Des bancs', filter: null },
  { edition: 'none', slug: 'none', number: 9, first: 1, skip: 3, title: 'x', filter: { search: 'banc rue' } },
  { edition: 7, slug: null, number: 'one', first: 1e9, skip: -1, title: {}, filter: [] },
  {
    edition: 'a\u0000',
    slug: 'a\u0000',
    number: 2 ** 40,
    first: 0,
    skip: 0,
    title: 'b\u0000ancs',
    filter: {},
  },
  {},
];

describe('compiled queries', () => {
  let api: TestApi;
  let callers: [string, Caller][];
  beforeAll(async () => {
    api = await startApi({}, [PlantedThingModule]);
    const roles = ['resident', 'facilitator', 'administrator'] as const;
    const signedIn = await Promise.all(
      roles.map(async (role): Promise<[string, Caller]> => [role, (await api.signedIn(role)).caller]),
    );
    callers = [['nobody', api.anonymous()], ...signedIn];
    await aBusyTown(api, 'small', 3);
  });
  afterAll(() => api.stop());

  async function ask(caller: Caller, body: object, accept?: string): Promise<Seen & { compiled: boolean }> {
    const headers = { 'content-type': 'application/json', ...(accept ? { accept } : {}) };
    const answer = await caller.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      kept: answer.headers.get('cache-control'),
      text: comparable(await answer.text(), JSON.stringify(body).includes('\\u0000')),
      // Express marks what Apollo answers with an ETag; the compiled answer has none.
      compiled: answer.headers.get('etag') === null,
    };
  }
  const byHash = (text: string, variables: object) => ({
    variables,
    extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
  });

  /** The answer to the hash, once it is shown to be the one that Apollo gives to the text. */
  async function sameAnswer(caller: Caller, text: string, variables: object, accept?: string) {
    const { compiled, ...short } = await ask(caller, byHash(text, variables), accept);
    const { compiled: never, ...ordinary } = await ask(caller, { query: text, variables }, accept);
    expect({ asked: text, variables, ...short }).toEqual({ asked: text, variables, ...ordinary });
    expect(never).toBe(false);
    return { ...short, compiled };
  }
  const queries = Object.values(trustedDocuments).filter((text) => isQuery(text));

  it('answer and refuse exactly as Apollo does: every query × every role × good and bad variables', async () => {
    let [compiled, refused] = [0, 0];
    for (const [, caller] of callers)
      for (const text of queries)
        for (const variables of VARIABLES) {
          const seen = await sameAnswer(caller, text, variables);
          if (seen.compiled) compiled += 1;
          else refused += 1;
          expect([text, variables, seen.compiled]).toEqual([
            text,
            variables,
            !seen.text.includes('"errors"'),
          ]);
        }
    // Both ways were walked, and often.
    expect([compiled > 100, refused > 100]).toEqual([true, true]);
  });

  it.each([
    [undefined, true],
    [WEB, true],
    ['application/json', true],
    ['*/*', true],
    ['text/html', false],
    ['multipart/mixed', false],
  ])('answer in the type that Apollo would choose for Accept: %s', async (accept, compiled) => {
    const text = queries.find((one) => one.includes('query Shell')) ?? '';
    expect(await sameAnswer(api.anonymous(), text, {}, accept)).toMatchObject({ compiled });
  });

  it('pass by no guard and no mask: what is planted is refused by the short way too', async () => {
    const codes: Record<string, string[]> = {};
    for (const [name, text] of Object.entries(plantedDocuments)) {
      codes[name] = [];
      for (const [, caller] of callers) {
        const { text: answer } = await sameAnswer(caller, text, {});
        codes[name].push(/"errors":"(\w+)"/.exec(answer)?.[1] ?? 'ok');
        expect(answer).not.toMatch(/leaked|SELECT secret/);
      }
    }
    expect(codes).toEqual({
      silentField: ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
      steering: ['UNAUTHENTICATED', 'NOT_FOUND', 'ok', 'ok'],
      memberOnly: ['UNAUTHENTICATED', 'ok', 'ok', 'ok'],
      secretError: ['INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL'],
      brokenPromise: ['INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL'],
      badDate: ['INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL'],
      good: ['ok', 'ok', 'ok', 'ok'],
    });
  });

  it('are the web’s queries, all of them, and nothing that writes', () => {
    const known = api.app.get(CompiledQueries, { strict: false });
    const wrong = Object.values(trustedDocuments).filter((text) => known.has(hashOf(text)) !== isQuery(text));
    expect(wrong).toEqual([]);
    expect(known.has('constructor')).toBe(false);
  });

  it('leave every other shape of a call to Apollo', async () => {
    const text = queries.find((one) => one.includes('query Shell')) ?? '';
    const { extensions } = byHash(text, {});
    for (const odd of [
      { extensions, operationName: 'Other' },
      { extensions: { ...extensions, more: 1 } },
      { extensions, variables: 'x' },
      { extensions, query: '' },
      { extensions: { persistedQuery: { version: 2, sha256Hash: hashOf(text) } } },
    ]) {
      const { compiled } = await ask(api.anonymous(), odd);
      expect([odd, compiled]).toEqual([odd, false]);
    }
  });
});

/**
 * A success to the letter; of a refusal its data and its first code: masked errors have numbers of their own. A null
 * character fails several fields at once, and chance decides which is told: then only "refused" is compared.
 */
function comparable(text: string, racing: boolean): string {
  const { data, errors } = JSON.parse(text) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return errors ? JSON.stringify({ errors: racing ? 'some' : errors[0]?.extensions.code, data }) : text;
}
