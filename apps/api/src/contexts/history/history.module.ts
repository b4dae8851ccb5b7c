import { Module } from '@nestjs/common';
import { BrowseJournalResolver } from './browse-journal/browse-journal.resolver';
import { PublishHeadController } from './publish-head/publish-head.controller';
import { HistorySubjects } from './read-history/history-subjects.service';
import { Histories } from './read-history/histories.service';
import { SeeMyHistoryResolver } from './see-my-history/see-my-history.resolver';
import { SeeWhoSawResolver } from './see-who-saw/see-who-saw.resolver';
import { SeeWhoSaw } from './see-who-saw/see-who-saw.service';

@Module({
  controllers: [PublishHeadController],
  providers: [
    Histories,
    HistorySubjects,
    SeeMyHistoryResolver,
    SeeWhoSaw,
    SeeWhoSawResolver,
    BrowseJournalResolver,
  ],
  exports: [Histories, HistorySubjects],
})
export class HistoryModule {}
