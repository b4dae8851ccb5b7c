import type { Provider, Type } from '@nestjs/common';
import { CountEditionJob } from './count-edition/count-edition.job';
import { CountEdition } from './count-edition/count-edition.service';
import { RecountResolver } from './count-edition/recount.resolver';
import { Recount } from './count-edition/recount.service';
import { ImportEditionResolver } from './import-edition/import-edition.resolver';
import { ImportEdition } from './import-edition/import-edition.service';
import { ReceivePabulibController } from './import-edition/receive-pabulib.controller';
import { Uploads } from './import-edition/uploads.store';
import { EditionDocumentsJob } from './publish-documents/edition-documents.job';
import { EditionDocumentsResolver } from './publish-documents/edition-documents.resolver';
import { EditionFactsStore } from './publish-documents/edition-facts.store';
import { PublishDocumentsController } from './publish-documents/publish-documents.controller';
import { PublishRecordController } from './publish-record/publish-record.controller';
import { PublishedRecords } from './publish-record/published-records.store';
import { ResultsStore } from './see-results/results.store';
import { SeeResultsResolver } from './see-results/see-results.resolver';
import { SeeResults } from './see-results/see-results.service';

/** The count, the results, the published record and the import. */
export const resultsProviders: Provider[] = [
  CountEdition,
  CountEditionJob,
  Recount,
  RecountResolver,
  ResultsStore,
  SeeResults,
  SeeResultsResolver,
  PublishedRecords,
  EditionFactsStore,
  EditionDocumentsJob,
  EditionDocumentsResolver,
  Uploads,
  ImportEdition,
  ImportEditionResolver,
];

export const resultsControllers: Type[] = [
  PublishRecordController,
  PublishDocumentsController,
  ReceivePabulibController,
];
