import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { type FieldFault, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults, type FieldRule } from '../bodies/clean-fields';
import { BODY_DOCUMENTS } from '../councils.files';
import { TEXT_RULES } from '../opinions/opinion-words';
import { MOST_REFERRALS } from '../referrals/referral-words';
import { referralActed, type ReferralAnswer, referralRefused } from '../referrals/referral.result';
import { PREFECT_STATES, PrefectReferralEntity } from '../referrals/tables/prefect-referral.entity';
import { PrefectStepEntity } from '../referrals/tables/prefect-step.entity';
import { BodyEntity } from '../tables/body.entity';
import type { MovePrefectReferralInput, StartPrefectReferralInput } from './refer-to-prefect.input';

const RULES = {
  subject: TEXT_RULES.title,
  text: TEXT_RULES.text,
} as const satisfies Record<string, FieldRule>;
const NOTE = { note: { least: 0, most: 1000, lines: true } } as const satisfies Record<string, FieldRule>;

/** A council puts a difficulty to the préfet (loi n° 2017-86, art. 154): what was sent, received, answered, and when. */
@Injectable()
export class ReferToPrefect {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
    private readonly files: KeptFiles,
  ) {}

  async start(input: StartPrefectReferralInput, viewer: Viewer): Promise<ReferralAnswer> {
    const body = await this.keep.hold(viewer, input.body, 'councils.opine');
    const clean = cleanFields(input, RULES);
    const faults = fieldFaults(clean, RULES);
    if (faults.length > 0) return invalidInput(faults);
    const { submissionKey } = input;
    if (!isUuid(submissionKey)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' } as const;
      await manager.findOneOrFail(BodyEntity, { where: { id: body.id }, lock });
      const known = await manager.findOneBy(PrefectReferralEntity, { submissionKey, bodyId: body.id });
      if (known) return referralActed(known);
      const last = (await manager.maximum(PrefectReferralEntity, 'number', { bodyId: body.id })) ?? 0;
      if (last >= MOST_REFERRALS) return referralRefused('referrals_full');
      const row = { ...clean, submissionKey, bodyId: body.id, number: last + 1, startedAt: this.clock.now() };
      const referral = await manager.save(manager.create(PrefectReferralEntity, row));
      await this.tell(manager, referral, viewer);
      return referralActed(referral);
    });
  }

  async move(input: MovePrefectReferralInput, viewer: Viewer): Promise<ReferralAnswer> {
    const body = await this.keep.hold(viewer, input.body, 'councils.opine');
    const { state, happenedOn, fileId = null } = input;
    const { note } = cleanFields(input, NOTE);
    const faults = [...fieldFaults({ note }, NOTE), ...this.dayFaults(happenedOn)];
    if (faults.length > 0) return invalidInput(faults);
    return this.source.transaction(async (manager) => {
      const id = input.referralId;
      const where = { id, bodyId: body.id };
      const lock = { mode: 'pessimistic_write' } as const;
      const referral = isUuid(id) ? await manager.findOne(PrefectReferralEntity, { where, lock }) : null;
      if (!referral) throw new NotFound();
      if (PREFECT_STATES.indexOf(state) <= PREFECT_STATES.indexOf(referral.state))
        return referralRefused('prefect_moved_on');
      if (fileId && !(await this.attached(manager, fileId, viewer)))
        return invalidInput([{ field: 'file', rule: 'unreadable' }]);
      const at = this.clock.now();
      await manager.insert(PrefectStepEntity, { referralId: id, state, happenedOn, note, fileId, at });
      await manager.update(PrefectReferralEntity, { id }, { state });
      await this.tell(manager, { ...referral, state }, viewer);
      return referralActed(referral);
    });
  }

  private attached(manager: EntityManager, fileId: string, { personId }: Viewer): Promise<boolean> {
    return isUuid(fileId)
      ? this.files.attach(manager, BODY_DOCUMENTS, fileId, personId)
      : Promise.resolve(false);
  }

  private tell(
    manager: EntityManager,
    { id: referral, bodyId, number, state }: PrefectReferralEntity,
    { personId: actorId }: Viewer,
  ): Promise<void> {
    const subject = { type: 'body', id: bodyId };
    const verb = 'councils.prefect_referral_moved';
    return this.audit.record(manager, { verb, actorId, subject, after: { referral, number, state } });
  }

  private dayFaults(day: string): FieldFault[] {
    if (!isCalendarDate(day)) return [{ field: 'happenedOn', rule: 'not_a_date' }];
    return day > townDay(this.clock.now()) ? [{ field: 'happenedOn', rule: 'in_the_future' }] : [];
  }
}
