import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { OpinionEntity } from '../opinions/tables/opinion.entity';
import { LEAST_REASON } from '../opinions/opinion-words';
import { MOST_REFERRALS } from '../referrals/referral-words';
import { referralActed, type ReferralAnswer, referralRefused } from '../referrals/referral.result';
import { ReferralEntity } from '../referrals/tables/referral.entity';
import { BodyEntity } from '../tables/body.entity';
import type { DeclineReferralInput, ReferSubjectInput } from './refer-subject.input';

const RULES = {
  office: { least: 3, most: 120 },
  subject: { least: 3, most: 160 },
  text: { least: LEAST_REASON, most: 4000, lines: true },
} as const satisfies Record<string, FieldRule>;
const REASON = {
  reason: { least: LEAST_REASON, most: 1000, lines: true },
} as const satisfies Record<string, FieldRule>;

/** The town asks a body for an opinion; the body answers by one, or declines and says why. */
@Injectable()
export class ReferSubject {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
  ) {}

  async refer(input: ReferSubjectInput, viewer: Viewer): Promise<ReferralAnswer> {
    const body = await this.keep.find(input.body);
    const { submissionKey, dueOn } = input;
    if (!body || !isUuid(submissionKey)) throw new NotFound();
    const clean = cleanFields(input, RULES);
    const faults = [...fieldFaults(clean, RULES), ...this.dueFaults(dueOn)];
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      await manager.findOneOrFail(BodyEntity, { where: { id: body.id }, lock });
      const known = await manager.findOneBy(ReferralEntity, { submissionKey, bodyId: body.id });
      if (known) return referralActed(known);
      const last = (await manager.maximum(ReferralEntity, 'number', { bodyId: body.id })) ?? 0;
      if (last >= MOST_REFERRALS) return referralRefused('referrals_full');
      const row = {
        ...clean,
        dueOn,
        submissionKey,
        bodyId: body.id,
        number: last + 1,
        askedAt: this.clock.now(),
      };
      const referral = await manager.save(manager.create(ReferralEntity, row));
      await this.tell(manager, referral, viewer, 'councils.subject_referred');
      return referralActed(referral);
    });
  }

  async decline(input: DeclineReferralInput, viewer: Viewer): Promise<ReferralAnswer> {
    const body = await this.keep.hold(viewer, input.body, 'councils.opine');
    const { reason: declineReason } = cleanFields(input, REASON);
    const faults = fieldFaults({ reason: declineReason }, REASON);
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const id = input.referralId;
      const where = { id, bodyId: body.id };
      const lock = { mode: 'pessimistic_write' } as const;
      const referral = isUuid(id) ? await manager.findOne(ReferralEntity, { where, lock }) : null;
      if (!referral) throw new NotFound();
      const answered = await manager.existsBy(OpinionEntity, { referralId: id });
      if (referral.declinedAt || answered) return referralRefused('referral_decided');
      await manager.update(ReferralEntity, { id }, { declineReason, declinedAt: this.clock.now() });
      await this.tell(manager, referral, viewer, 'councils.referral_declined');
      return referralActed(referral);
    });
  }

  private tell(
    manager: EntityManager,
    { id: referral, bodyId, number, subject: title }: ReferralEntity,
    { personId: actorId }: Viewer,
    verb: string,
  ): Promise<void> {
    const subject = { type: 'body', id: bodyId };
    return this.audit.record(manager, { verb, actorId, subject, after: { referral, number, title } });
  }

  private dueFaults(day: string): FieldFault[] {
    if (!isCalendarDate(day)) return [{ field: 'dueOn', rule: 'not_a_date' }];
    return day <= townDay(this.clock.now()) ? [{ field: 'dueOn', rule: 'in_the_past' }] : [];
  }
}
