import { BadRequestException, Controller, Get, Module } from '@nestjs/common';
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
  GraphQLSchemaHost,
} from '@nestjs/graphql';
import { Access } from '../src/platform/access/access.decorator';
import { Logger } from '../src/platform/logging/logger';
import { walkDoors } from './support/walks/access-walk';
import { startApi, type TestApi } from './support/api';
import { unboundedLists, unboundedSizes } from './support/walks/list-walk';

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

  /** A list of any length, and a page size that nobody bounds. */
  @Query(() => [Int])
  @Access.public()
  unboundedList(@Args('first', { type: () => Int }) first: number): number[] {
    return [first];
  }

  /** What a driver throws: a statement and what a person typed. */
  @Query(() => Int)
  @Access.public()
  leakingError(): number {
    throw new Error(SECRET);
  }

  @Query(() => Int)
  @Access.public()
  leakingRefusal(): number {
    throw new BadRequestException(SECRET);
  }
}

const SECRET = "SELECT * FROM person WHERE email = 'someone@example.org' -- /srv/parvis/main.js:12";

@Controller('planted')
class HoleController {
  @Get()
  open(): string {
    return 'leaked by REST';
  }
}

/** Under an address of the API: others are pages. */
@Controller('health/planted')
class LeakingController {
  @Get('error')
  @Access.public()
  error(): string {
    throw new Error(SECRET);
  }

  @Get('refusal')
  @Access.public()
  refusal(): string {
    throw new BadRequestException(SECRET);
  }
}

@Module({ providers: [HolesResolver], controllers: [HoleController, LeakingController] })
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

  it('an unbounded list is reported by the walk over the lists', () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    expect(unboundedLists(schema)).toEqual(['Query.unboundedList']);
    expect(unboundedSizes(schema)).toEqual(['Query.unboundedList(first)']);
  });

  it('a leaking error says a number and nothing else, and the log has it under that number', async () => {
    const logged: [string, Record<string, unknown> | undefined][] = [];
    const logger = api.app.get(Logger);
    logger.error = (message, fields) => void logged.push([message, fields]);
    const { errors } = await api.anonymous().graphql('{ leakingError }');
    const rest = await (await api.anonymous().fetch('/health/planted/error')).text();
    const reference = expect.stringMatching(/^[0-9A-F]{10}$/) as string;
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        path: ['leakingError'],
        extensions: { code: 'INTERNAL', reference },
      },
    ]);
    expect(JSON.parse(rest)).toEqual({ code: 'INTERNAL', reference });
    const shown = [errors[0]?.extensions?.reference, (JSON.parse(rest) as { reference: string }).reference];
    expect(logged.map(([, fields]) => fields?.['reference'])).toEqual(shown);
    expect(JSON.stringify(logged)).toContain('SELECT * FROM person');
  });

  it('a leaking refusal says its code and nothing else', async () => {
    const { errors } = await api.anonymous().graphql('{ leakingRefusal }');
    expect(errors).toEqual([
      { message: 'Not possible.', path: ['leakingRefusal'], extensions: { code: 'BAD_REQUEST' } },
    ]);
    const rest = await api.anonymous().fetch('/health/planted/refusal');
    expect([rest.status, await rest.text()]).toEqual([400, '{"code":"BAD_REQUEST"}']);
  });

  it('let through what declares itself', async () => {
    expect(await api.anonymous().data('{ plantedSecret { id } }')).toEqual({ plantedSecret: { id: 1 } });
  });
});
