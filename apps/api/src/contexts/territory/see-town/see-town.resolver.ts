import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { Access } from '../../../platform/access/access.decorator';
import { Config } from '../../../platform/config/config';
import { NeighbourhoodType } from '../neighbourhood.type';
import { Neighbourhoods } from '../neighbourhoods.store';
import { TownType } from '../town.type';

@Resolver(() => TownType)
export class SeeTownResolver {
  constructor(
    private readonly config: Config,
    private readonly store: Neighbourhoods,
  ) {}

  @Query(() => TownType)
  @Access.public()
  town(): Pick<TownType, 'slug' | 'name'> {
    return this.config.town;
  }

  @AtMost(200)
  @ResolveField(() => [NeighbourhoodType])
  @Access.inherit()
  neighbourhoods(@Parent() _town: TownType): Promise<NeighbourhoodType[]> {
    return this.store.inOrder();
  }
}
