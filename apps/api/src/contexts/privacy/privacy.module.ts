import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications';
import { ApplyRetention } from './apply-retention/apply-retention.service';
import { InactiveAccounts } from './apply-retention/inactive-accounts.service';
import { EraseMeResolver } from './erase-me/erase-me.resolver';
import { ErasePerson, PersonInTrail } from './erase-me/erase-person.service';
import { LeavingRules } from './erase-me/leaving-rules.store';
import { AskMyExportResolver } from './export-my-data/ask-my-export.resolver';
import { AskMyExport } from './export-my-data/ask-my-export.service';
import { Exports } from './export-my-data/exports.store';
import { ExportSetting, MakeExport } from './export-my-data/make-export.job';
import { OverseePrivacyResolver } from './oversee-privacy/oversee-privacy.resolver';
import { OwnFileReaders } from './privacy.files';
import { SeeMyDataResolver } from './see-my-data/see-my-data.resolver';
import { SeeRegisterResolver } from './see-register/see-register.resolver';
import { Subjects } from './subjects.store';

const exporting = [AskMyExport, AskMyExportResolver, Exports, ExportSetting, MakeExport, OwnFileReaders];
const leaving = [EraseMeResolver, ErasePerson, LeavingRules, PersonInTrail];

const overseeing = [SeeRegisterResolver, OverseePrivacyResolver, ApplyRetention, InactiveAccounts];

@Module({
  imports: [NotificationsModule],
  providers: [Subjects, SeeMyDataResolver, ...exporting, ...leaving, ...overseeing],
  exports: [ErasePerson],
})
export class PrivacyModule {}
