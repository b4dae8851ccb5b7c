import { Module, type Type } from '@nestjs/common';
import { GraphQLSchemaHost, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { EditionRights } from '../../src/contexts/budget/see-edition/edition-rights.service';
import { ProposalType } from '../../src/contexts/budget/proposals/proposal.type';
import { Rooms } from '../../src/contexts/meetings/follow-room/rooms.service';
import { GiveRoleResolver } from '../../src/contexts/rights/give-role/give-role.resolver';
import { Access, ACCESS } from '../../src/platform/access/access.decorator';
import { Clock } from '../../src/platform/clock/clock';
import { startApi } from '../support/api';
import { each } from './callers';
import { EXPECTED } from './expected';
import type { Expected } from './line';
import { FROM_ANYWHERE, type Hole, Matrix } from './matrix';
import { World } from './world';

interface Planted {
  readonly name: string;
  /** The doors that are asked while it stands open. */
  readonly doors: readonly string[];
  readonly extra?: readonly Type[];
  /** Opens it in this process. @returns what closes it again */
  readonly open?: () => () => void;
}

export interface Found {
  readonly planted: string;
  readonly requests: number;
  readonly reported: boolean;
  /** The first thing that told of it. */
  readonly by: string;
}

/** A field that says who wrote a proposal: "whoever may see the object", says its author, in a hurry. */
@Resolver(() => ProposalType)
class OpenFieldResolver {
  constructor(private readonly source: DataSource) {}

  @ResolveField(() => String, { nullable: true })
  @Access.inherit()
  async authorAddress(@Parent() _: ProposalType): Promise<string | null> {
    const [row] = (await this.source.query(
      'SELECT email::text AS email FROM person WHERE email IS NOT NULL LIMIT 1',
    )) as { email: string }[];
    return row?.email ?? null;
  }
}

@Module({ providers: [OpenFieldResolver] })
class OpenFieldModule {}

/** Holes as they happen. */
export const PLANTED: readonly Planted[] = [
  {
    name: 'an open mutation: anybody gives roles',
    doors: ['Mutation.giveRole'],
    open: () => {
      const door = Object.getOwnPropertyDescriptor(GiveRoleResolver.prototype, 'giveRole')?.value as object;
      const declared = Reflect.getMetadata(ACCESS, door) as unknown;
      Reflect.defineMetadata(ACCESS, { kind: 'member' }, door);
      return () => Reflect.defineMetadata(ACCESS, declared, door);
    },
  },
  {
    name: 'an open field resolver: a proposal shows an address',
    doors: ['Query.proposal', 'Query.proposals'],
    extra: [OpenFieldModule],
  },
  {
    name: 'an object of another space: the verbs of an edition forget to ask where',
    doors: ['Query.reviewQueue', 'Mutation.openVote', 'Mutation.recount'],
    open: () => {
      const { hold } = EditionRights.prototype;
      EditionRights.prototype.hold = () => Promise.resolve();
      return () => void (EditionRights.prototype.hold = hold);
    },
  },
  {
    name: 'a room behind closed doors: who follows it is not asked whether she sits there',
    doors: ['Subscription.room'],
    open: () => {
      const { isForAll } = Rooms.prototype;
      Rooms.prototype.isForAll = () => true;
      return () => void (Rooms.prototype.isForAll = isForAll);
    },
  },
];

const told = ({ door, who, expected, got }: Hole): string =>
  `${door}, asked by ${who}: ${expected} expected, got ${got}`;

/** Plants one hole in an API of its own, asks its doors as everybody, and says what told of it. */
export async function findPlanted({ name, doors, extra = [], open }: Planted): Promise<Found> {
  const close = open?.();
  const api = await startApi(FROM_ANYWHERE, extra);
  try {
    const world = await World.of(api, api.app.get(Clock));
    const asked: Expected = Object.fromEntries(
      Object.entries(EXPECTED).filter(([door]) => doors.includes(door)),
    );
    const { schema } = api.app.get(GraphQLSchemaHost);
    const { holes, requests } = await new Matrix(world, asked, schema).run(each());
    const [first] = holes;
    return { planted: name, requests, reported: first !== undefined, by: first ? told(first) : 'nothing' };
  } finally {
    await api.stop();
    close?.();
  }
}
