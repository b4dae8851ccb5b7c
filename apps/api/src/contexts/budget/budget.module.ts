import { Module } from '@nestjs/common';
import { FamiliesModule } from '../families';
import { ModerationModule } from '../moderation';
import { HistoryModule } from '../history';
import { ResidenceModule } from '../residence';
import { NotificationsModule } from '../notifications';
import { EditionSpaces } from './edition-spaces.service';
import { proposalProviders } from './proposals/proposals.providers';
import { resultsControllers, resultsProviders } from './results.providers';
import { voteControllers, voteProviders } from './vote.providers';

/** Each family of verbs lists its own providers. */
@Module({
  imports: [FamiliesModule, ResidenceModule, HistoryModule, ModerationModule, NotificationsModule],
  controllers: [...voteControllers, ...resultsControllers],
  providers: [EditionSpaces, ...proposalProviders, ...voteProviders, ...resultsProviders],
})
export class BudgetModule {}
