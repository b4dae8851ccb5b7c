import { Module } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  Int,
  Mutation,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { Access } from '../../../src/platform/access/access.decorator';
import type { GraphqlContext } from '../../../src/platform/access/asking';
import { loaderOf } from '../../../src/platform/graphql/loader';
import { Live } from '../../../src/platform/realtime/live';
import { liveTopic } from '../../../src/platform/realtime/live-topic';

export const plantedChanged = liveTopic('test.planted');

/** What the planted state is, and how often it was loaded. */
export const planted = {
  value: 0,
  loads: 0,
  loaderBatches: 0,
  text: '',
  failing: false,
  held: Promise.resolve(),
};

@ObjectType('PlantedState')
class PlantedState {
  @Field(() => Int)
  value: number;

  @Field(() => String)
  text: string;
}

@Resolver(() => PlantedState)
class PlantedLiveResolver {
  constructor(private readonly live: Live) {}

  @Query(() => Int)
  @Access.public()
  plantedQuery(): number {
    return 1;
  }

  @Mutation(() => Int)
  @Access.public()
  plantedMutation(): number {
    return ++planted.value;
  }

  @Subscription(() => PlantedState, { resolve: (state: PlantedState) => state })
  @Access('budget.steer')
  plantedState(@Args('id', { type: () => String }) id: string): Promise<AsyncIterableIterator<PlantedState>> {
    return this.live.follow({ state: 'test.planted', id, on: plantedChanged, load: loadPlanted });
  }

  /** As a hurried developer would leave it: nothing is declared. */
  @Subscription(() => PlantedState, { resolve: (state: PlantedState) => state })
  plantedOpen(): Promise<AsyncIterableIterator<PlantedState>> {
    return this.live.follow({ state: 'test.open', id: 'one', on: plantedChanged, load: loadPlanted });
  }

  @ResolveField(() => String, { nullable: true })
  @Access('budget.import')
  forAdministrators(): string {
    return 'leaked by a field';
  }

  @ResolveField(() => Int)
  @Access.inherit()
  async batches(@Context() context: GraphqlContext): Promise<number> {
    const loader = loaderOf<string, number>(context, 'test.batches', async (keys) => {
      planted.loaderBatches += 1;
      return new Map(keys.map((key) => [key, planted.loaderBatches]));
    });
    return (await loader.load('one')) ?? 0;
  }
}

async function loadPlanted(): Promise<PlantedState> {
  planted.loads += 1;
  if (planted.failing) throw new Error('the secret reason at /srv/path');
  const { value, text } = planted;
  await planted.held;
  return { value, text };
}

@Module({ providers: [PlantedLiveResolver] })
export class PlantedLiveModule {}

export const PLANTED = 'subscription P($id: String!) { plantedState(id: $id) { value } }';
export const PLANTED_TEXT = 'subscription P($id: String!) { plantedState(id: $id) { value text } }';
export const PLANTED_FIELD =
  'subscription P($id: String!) { plantedState(id: $id) { value forAdministrators } }';
export const PLANTED_BATCHES = 'subscription P($id: String!) { plantedState(id: $id) { value batches } }';
export const PLANTED_OPEN = 'subscription { plantedOpen { value } }';
export const PLANTED_QUERY = '{ plantedQuery }';
export const PLANTED_MUTATION = 'mutation { plantedMutation }';
