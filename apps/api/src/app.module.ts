import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AuditModule } from './contexts/audit';
import { BudgetModule, budgetFiles, budgetPermissions } from './contexts/budget';
import { HistoryModule, historyPermissions } from './contexts/history';
import { FamiliesModule, familiesPermissions } from './contexts/families';
import { IdentityModule, identityPermissions } from './contexts/identity';
import { MeetingsModule, meetingsFiles, meetingsPermissions } from './contexts/meetings';
import { ModerationModule, moderationPermissions } from './contexts/moderation';
import { NotificationsModule } from './contexts/notifications';
import { RightsModule, rightsPermissions } from './contexts/rights';
import { PrivacyModule, privacyFiles, privacyPermissions } from './contexts/privacy';
import { ResidenceModule, residencePermissions } from './contexts/residence';
import { TerritoryModule } from './contexts/territory';
import { CouncilsModule, councilsFiles, councilsPermissions } from './contexts/councils';
import { AccessModule } from './platform/access/access.module';
import type { Clock } from './platform/clock/clock';
import { ClockModule } from './platform/clock/clock.module';
import type { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { DocumentsModule } from './platform/documents/documents.module';
import { EventsModule } from './platform/events/events.module';
import { FilesModule } from './platform/files/files.module';
import { GraphqlModule } from './platform/graphql/graphql.module';
import { HttpModule } from './platform/http/http.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { LongJobsModule } from './platform/long-jobs/long-jobs.module';
import { LoggingModule } from './platform/logging/logging.module';
import { MailModule } from './platform/mail/mail.module';
import { PagesModule } from './platform/pages/pages.module';
import { PersonalDataModule } from './platform/privacy/personal-data.module';
import { RealtimeModule } from './platform/realtime/realtime.module';
import { processings } from './processings';

const platform = [
  LoggingModule,
  DatabaseModule,
  JobsModule,
  LongJobsModule,
  EventsModule,
  MailModule,
  DocumentsModule,
  GraphqlModule,
  RealtimeModule,
  HttpModule,
  PagesModule,
];

/** Who may do what: one table a context. */
const permissions = [
  identityPermissions,
  historyPermissions,
  familiesPermissions,
  moderationPermissions,
  privacyPermissions,
  rightsPermissions,
  residencePermissions,
  meetingsPermissions,
  budgetPermissions,
  councilsPermissions,
];

const contexts = [
  AuditModule,
  TerritoryModule,
  IdentityModule,
  NotificationsModule,
  ModerationModule,
  RightsModule,
  HistoryModule,
  FamiliesModule,
  PrivacyModule,
  ResidenceModule,
  MeetingsModule,
  BudgetModule,
  CouncilsModule,
];

@Module({})
export class AppModule {
  /** `extra`: modules that a test plants beside the product's own. `clock`: another "now" than the machine's. */
  static with(config: Config, extra: readonly Type[] = [], clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        ClockModule.with(clock),
        AccessModule.with(permissions),
        PersonalDataModule.with(processings),
        ...platform,
        ...contexts,
        ...extra,
        // Last: its `/files/:keeping` gives way to the addresses that contexts name themselves.
        FilesModule.with([budgetFiles, councilsFiles, meetingsFiles, privacyFiles]),
      ],
    };
  }
}
