import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications';
import { AnswerAppealResolver } from './answer-appeal/answer-appeal.resolver';
import { AnswerAppeal } from './answer-appeal/answer-appeal.service';
import { AnswerBlockResolver } from './answer-block/answer-block.resolver';
import { AnswerBlock } from './answer-block/answer-block.service';
import { AppealBlockResolver } from './appeal-block/appeal-block.resolver';
import { AppealBlock } from './appeal-block/appeal-block.service';
import { AppealDecisionResolver } from './appeal-decision/appeal-decision.resolver';
import { AppealDecision } from './appeal-decision/appeal-decision.service';
import { Blocks } from './blocks/blocks.store';
import { DecideCaseResolver } from './decide-case/decide-case.resolver';
import { DecideCase } from './decide-case/decide-case.service';
import { ModerationQueueResolver } from './moderation-queue/moderation-queue.resolver';
import { ModerationQueue } from './moderation-queue/queue.store';
import { SeenCases } from './moderation-queue/seen-cases.service';
import { PreModeration } from './pre-moderation/pre-moderation.service';
import { BlockList } from './propose-block/block-list.store';
import { ProposeBlockResolver } from './propose-block/propose-block.resolver';
import { ProposeBlock } from './propose-block/propose-block.service';
import { ReportAllowances } from './report-content/report-allowances.store';
import { ReportContentResolver } from './report-content/report-content.resolver';
import { ReportContent } from './report-content/report-content.service';
import { ModerationFigures } from './see-figures/figures.store';
import { SeeFiguresResolver } from './see-figures/see-figures.resolver';
import { SeeStatementsResolver } from './see-statements/see-statements.resolver';
import { Statements } from './see-statements/statements.store';
import { TellDecision } from './tell-decision/tell-decision.service';
import { TellStranger } from './tell-decision/tell-stranger.service';
import { CaseDesk } from './things/case-desk.service';
import { Cases } from './things/cases.store';
import { ModeratedKinds } from './things/moderated-kinds.store';
import { Moderators } from './things/moderators.store';
import { WriteDecision } from './things/write-decision.service';

const things = [ModeratedKinds, Cases, CaseDesk, WriteDecision, Moderators, Blocks, PreModeration];
const telling = [TellDecision, TellStranger];
const reporting = [ReportAllowances, ReportContent, ReportContentResolver];
const deciding = [ModerationQueue, SeenCases, ModerationQueueResolver, DecideCase, DecideCaseResolver];
const appealing = [AppealDecision, AppealDecisionResolver, AnswerAppeal, AnswerAppealResolver];
const reading = [Statements, SeeStatementsResolver, ModerationFigures, SeeFiguresResolver];
const blocking = [
  ...[BlockList, ProposeBlock, ProposeBlockResolver],
  ...[AnswerBlock, AnswerBlockResolver, AppealBlock, AppealBlockResolver],
];

@Module({
  imports: [NotificationsModule],
  providers: [...things, ...telling, ...reporting, ...deciding, ...appealing, ...reading, ...blocking],
  exports: [ModeratedKinds, Moderators, Blocks, PreModeration],
})
export class ModerationModule {}
