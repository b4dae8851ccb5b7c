import { Args, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { CountProgressType } from './count-progress.type';
import { ResultsStore } from './results.store';
import { ResultsType } from './results.type';
import { SeeResults } from './see-results.service';

@Resolver()
export class SeeResultsResolver {
  constructor(
    private readonly seeing: SeeResults,
    private readonly store: ResultsStore,
  ) {}

  /** Null until the edition is counted. */
  @Query(() => ResultsType, { nullable: true })
  @Access.public()
  results(@Args('edition', { type: () => String }) edition: string): Promise<ResultsType | null> {
    return this.seeing.of(edition);
  }

  @Query(() => CountProgressType)
  @Access.public()
  countProgress(@Args('edition', { type: () => String }) edition: string): Promise<CountProgressType> {
    return this.store.progressOf(edition);
  }
}
