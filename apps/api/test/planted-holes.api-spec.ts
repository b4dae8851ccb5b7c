import { Controller, Get, Module } from '@nestjs/common';
import {
  Args,
  Field,
  Int,
  Mutation,
  ObjectType,
  Query,
  ResolveField,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { Access } from '../src/platform/access/access.decorator';
import { walkDoors } from './support/access-walk';
import { startApi, type TestApi } from './support/api';

@ObjectType('PlantedSecret')
class PlantedSecret {
  @Field(() => Int)
  id: number;
}

/** Three holes as a hurried developer would leave them: no @Access on a mutation, a field and a subscription. */
@Resolver(() => PlantedSecret)
class HolesResolver {
  @Query(() => PlantedSecret)
  @Access.public()
  plantedSecret(): PlantedSecret {
    return { id: 1 };
  }

  @ResolveField(() => String)
  openField(): string {
    return 'leaked by a field';
  }

  @Mutation(() => Int)
  openMutation(@Args('n', { type: () => Int }) n: number): number {
    return n;
  }

  @Subscription(() => Int)
  openSubscription(): AsyncIterator<unknown> {
    return { next: async () => ({ done: true, value: undefined }) };
  }

  @Query(() => String)
  @Access('budget.nobody-declared-this')
  unknownPermission(): string {
    return 'leaked by a permission that nobody holds';
  }
}

@Controller('planted')
class HoleController {
  @Get()
  open(): string {
    return 'leaked by REST';
  }
}

@Module({ providers: [HolesResolver], controllers: [HoleController] })
class HolesModule {}

describe('planted holes', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({}, [HolesModule]);
  });
  afterAll(() => api.stop());

  it('are each reported by the walk over the doors', () => {
    const silent = walkDoors(api.app).filter(({ access }) => access === 'SILENT');
    expect(silent.map(({ door }) => door)).toEqual([
      'GET /planted',
      'Mutation.openMutation',
      'PlantedSecret.openField',
      'Subscription.openSubscription',
    ]);
  });

  it('are closed at run time all the same: silence is refused', async () => {
    const caller = api.anonymous();
    const mutation = await caller.graphql('mutation { openMutation(n: 1) }');
    expect(mutation).toMatchObject({ data: null, codes: ['NOT_FOUND'] });
    const field = await caller.graphql('{ plantedSecret { id openField } }');
    expect(field).toMatchObject({ data: null, codes: ['NOT_FOUND'] });
    expect((await caller.fetch('/planted')).status).toBe(404);
    const permission = await caller.graphql('{ unknownPermission }');
    expect(permission.codes).toEqual(['UNAUTHENTICATED']);
  });

  it('let through what declares itself', async () => {
    expect(await api.anonymous().data('{ plantedSecret { id } }')).toEqual({ plantedSecret: { id: 1 } });
  });
});
