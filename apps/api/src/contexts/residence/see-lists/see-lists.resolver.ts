import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { SeeLists } from './see-lists.service';
import { TownLists } from './town-lists.type';

@Resolver()
export class SeeListsResolver {
  constructor(private readonly reading: SeeLists) {}

  @Query(() => TownLists)
  @Access('residence.match_list')
  townLists(): Promise<TownLists> {
    return this.reading.see();
  }
}
