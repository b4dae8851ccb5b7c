import { Module } from '@nestjs/common';
import { voteProviders } from './vote.providers';

/** Each family of verbs lists its own providers. */
@Module({ providers: [...voteProviders] })
export class BudgetModule {}
