import { Module } from '@nestjs/common';
import {
  Field,
  GraphQLSchemaHost,
  Int,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import { DataSource } from 'typeorm';
import { RoleGrantEntity } from '../src/contexts/identity/grants/role-grant.entity';
import { Access } from '../src/platform/access/access.decorator';
import { AtMost } from '../src/platform/graphql/limits/at-most.decorator';
import { startApi, type TestApi } from './support/api';
import { busyCaseId } from './support/samples/busy-case';
import { busyLink, busyOpinionId } from './support/samples/busy-opinions';
import { aBusyFamily } from './support/samples/busy-family';
import { aBusyTown } from './support/samples/busy-town';
import type { Caller } from './support/caller';
import { operationsOfSchema } from './support/walks/operations';
import { readingFor } from './support/statements';

@ObjectType('PlantedLine')
class PlantedLine {
  @Field(() => Int)
  number: number;
}

/** A list as a hurried developer would write it: one statement, then one more for each line. */
@Resolver(() => PlantedLine)
class PlantedListResolver {
  constructor(private readonly source: DataSource) {}

  @Query(() => [PlantedLine])
  @Access.public()
  @AtMost(100)
  plantedList(): Promise<PlantedLine[]> {
    return this.source.query('SELECT number FROM proposal');
  }

  @ResolveField(() => Int)
  @Access.inherit()
  async twins(@Parent() { number }: PlantedLine): Promise<number> {
    const same = await this.source.query('SELECT 1 FROM proposal WHERE number = $1', [number]);
    return (same as unknown[]).length;
  }
}

@Module({ providers: [PlantedListResolver] })
class PlantedListModule {}

interface Reading {
  readonly name: string;
  readonly document: string;
}
interface Cost {
  readonly statements: number;
  /** Objects in all lists of the answer. */
  readonly items: number;
}

/** Lists that are the same in every town: what a role may do, the acts of a desk, the kinds of documents. */
const SAME_EVERYWHERE = new Set([
  'viewer',
  'mySecurity',
  'residenceDesk',
  'myResidence',
  'electoralRollGround',
  'editionDesk',
  'editionDocuments',
  'myVote',
  'countProgress',
  'edition',
  'providerLinkedSince',
  'providerSignOut',
  'legalNotice',
  'myData',
  'privacyDesk',
  'processingRegister',
  'hiddenProposal',
  'myFollow',
  'unreadMessages',
  'myMail',
  'unsubscription',
  'moderationStatement',
  'consentRequest',
  'invitation',
  'deskFamily',
  'roomCode',
  'meetingBefore',
  'proxyHolders',
]);
const variablesFor = (slug: string) => ({
  edition: slug,
  body: slug,
  slug,
  id: busyCaseId(slug),
  opinionId: busyOpinionId(slug),
  number: 1,
  openOnly: false,
  year: 2026,
  first: 60,
  skip: 0,
  title: 'Des bancs à l’ombre',
  name: 'Fictional',
  language: 'fr',
  filter: null,
  words: 'Fictional',
  kind: 'EDITION',
  assembly: 'trial',
  thing: '00000000-0000-0000-0000-000000000000',
  token: 'x',
});

describe('statements of every reading do not grow with the data (N+1)', () => {
  let api: TestApi;
  let caller: Caller;
  let personId: string;
  let token: string;
  beforeAll(async () => {
    api = await startApi({}, [PlantedListModule]);
    ({ caller, personId } = await api.signedIn('administrator'));
    await api.source.manager.insert(RoleGrantEntity, { personId, role: 'dpo', since: new Date(0) });
    await aBusyTown(api, 'small', 2, personId);
    token = await aBusyFamily(api, [1], null);
  });
  afterAll(() => api.stop());

  /** Every query of the schema with every field three objects deep, and every query of the web as it is sent. */
  const readings = (): Reading[] => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const ofSchema = operationsOfSchema({}, schema).filter(({ document }) => document.startsWith('query'));
    const ofWeb = Object.entries(trustedDocuments).filter(([, text]) => /(^|} )query /.test(text));
    return [
      ...ofSchema,
      ...ofWeb.map(([document, text]) => ({ name: /query (\w+)/.exec(text)?.[1] ?? text, document })),
    ];
  };

  async function measured(slug: string): Promise<Map<string, Cost>> {
    const costs = new Map<string, Cost>();
    for (const { name, document } of readings()) {
      const { statements, answer } = await readingFor(api, caller, document, {
        ...variablesFor(slug),
        token,
        link: busyLink(api, slug),
      });
      costs.set(name, { statements: statements.length, items: itemsIn(answer) });
    }
    return costs;
  }

  it('not one of them, but for the planted list', async () => {
    const few = await measured('small');
    await aBusyTown(api, 'large', 9, personId);
    const many = await measured('large');
    const growing = [...few.keys()].filter(
      (name) => many.get(name)?.statements !== few.get(name)?.statements,
    );
    expect(growing).toEqual(['plantedList']);
    // The comparison is only worth something where the lists did grow: a new list is filled in support/busy-town.ts.
    const { schema } = api.app.get(GraphQLSchemaHost);
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const same = roots.filter((name) => (many.get(name)?.items ?? 0) <= (few.get(name)?.items ?? 0));
    expect(same.filter((name) => !SAME_EVERYWHERE.has(name))).toEqual([]);
  });
});

function itemsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length + value.reduce<number>((sum, one) => sum + itemsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + itemsIn(one), 0);
}
