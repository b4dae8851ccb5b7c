import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications';
import { Blocks } from './blocks/blocks.store';
import { DecideCaseResolver } from './decide-case/decide-case.resolver';
import { DecideCase } from './decide-case/decide-case.service';
import { ModerationQueueResolver } from './moderation-queue/moderation-queue.resolver';
import { ModerationQueue } from './moderation-queue/queue.store';
import { SeenCases } from './moderation-queue/seen-cases.service';
import { ReportAllowances } from './report-content/report-allowances.store';
import { ReportContentResolver } from './report-content/report-content.resolver';
import { ReportContent } from './report-content/report-content.service';
import { TellDecision } from './tell-decision/tell-decision.service';
import { TellStranger } from './tell-decision/tell-stranger.service';
import { CaseDesk } from './things/case-desk.service';
import { Cases } from './things/cases.store';
import { ModeratedKinds } from './things/moderated-kinds.store';
import { Moderators } from './things/moderators.store';
import { WriteDecision } from './things/write-decision.service';

const things = [ModeratedKinds, Cases, CaseDesk, WriteDecision, Moderators, Blocks];
const telling = [TellDecision, TellStranger];
const reporting = [ReportAllowances, ReportContent, ReportContentResolver];
const deciding = [ModerationQueue, SeenCases, ModerationQueueResolver, DecideCase, DecideCaseResolver];

@Module({
  imports: [NotificationsModule],
  providers: [...things, ...telling, ...reporting, ...deciding],
  exports: [ModeratedKinds, Moderators, Blocks],
})
export class ModerationModule {}
