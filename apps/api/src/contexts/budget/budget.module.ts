import { Module } from '@nestjs/common';
import { resultsControllers, resultsProviders } from './results.providers';
import { voteProviders } from './vote.providers';

/** Each family of verbs lists its own providers. */
@Module({
  controllers: [...resultsControllers],
  providers: [...voteProviders, ...resultsProviders],
})
export class BudgetModule {}
