import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { type MailLanguage } from '../../../platform/mail/mail-text';
import { AuditTrail } from '../../audit';
import { ModerationReportEntity } from '../tables/moderation-report.entity';
import { Cases } from '../things/cases.store';
import { ModeratedKinds } from '../things/moderated-kinds.store';
import { cleanReport, type ReportDraft, reportFaults } from './report-draft';
import type { ReportContentInput } from './report-content.input';
import {
  alreadyReported,
  type ReportContentAnswer,
  ReportReceived,
  tooManyReports,
} from './report-content.result';
import { ReportAllowances } from './report-allowances.store';

export interface ReportedBy {
  readonly viewer: Viewer | null;
  /** Of the network that asks. */
  readonly address: string;
  readonly language: MailLanguage;
}

/** Takes a report from anybody (Digital Services Act, art. 16). Told twice by one person, it is one. */
@Injectable()
export class ReportContent {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly kinds: ModeratedKinds,
    private readonly cases: Cases,
    private readonly limits: ReportAllowances,
    private readonly audit: AuditTrail,
  ) {}

  async execute(by: ReportedBy, input: ReportContentInput): Promise<ReportContentAnswer> {
    const draft = cleanReport(input, by.viewer === null);
    const faults = reportFaults(draft);
    if (faults.length > 0) return invalidInput(faults);
    try {
      return await this.source.transaction((manager) => this.take(manager, by, draft));
    } catch (error) {
      if (isUniqueViolation(error, 'moderation_report_open_once')) return alreadyReported();
      throw error;
    }
  }

  private async take(
    manager: EntityManager,
    { viewer, address, language }: ReportedBy,
    { kind, subjectId, reason, note, email }: ReportDraft,
  ): Promise<ReportContentAnswer> {
    const thing = isUuid(subjectId) ? await this.kinds.find(kind)?.find(manager, subjectId, false) : null;
    if (thing?.state !== 'shown') throw new NotFound();
    const refused = viewer && (await this.limits.blocked(manager, viewer.personId));
    if (refused) return refused;
    if (!viewer && !(await this.limits.use(manager, address))) return tooManyReports();
    const { id: caseId } = await this.cases.waiting(manager, kind, thing);
    const { identifiers } = await manager.insert(ModerationReportEntity, {
      caseId,
      reporterId: viewer?.personId ?? null,
      email,
      language,
      reason,
      note,
      reportedAt: this.clock.now(),
    });
    await this.audit.record(manager, {
      verb: 'moderation.reported',
      actorId: viewer?.personId ?? null,
      subject: { type: 'moderation_report', id: String(identifiers[0]?.['id']) },
      after: { case: caseId, reason },
    });
    return Object.assign(new ReportReceived(), { outcomeTold: viewer !== null || email !== null });
  }
}
