import { Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../../platform/access/access.decorator';
import { AtMost } from '../../../platform/graphql/limits/at-most.decorator';
import { ModerationFigures } from './figures.store';
import { ModerationYearType } from './figures.type';

@Resolver()
export class SeeFiguresResolver {
  constructor(private readonly figures: ModerationFigures) {}

  /** Newest first. */
  @AtMost(10)
  @Query(() => [ModerationYearType])
  @Access.public()
  moderationYears(): Promise<ModerationYearType[]> {
    return this.figures.years();
  }
}
