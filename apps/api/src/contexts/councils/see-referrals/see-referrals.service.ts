import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Permissions } from '../../../platform/access/permissions';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { townDay } from '../../../platform/clock/town-day';
import { readRows } from '../../../platform/database/read-rows';
import { BodyKeep } from '../bodies/body-keep.service';
import { MOST_REFERRALS } from '../referrals/referral-words';
import { type PrefectReferralType, ReferralsType, type ReferralType } from './referral.type';

const ASKED = `
  SELECT referral.id, referral.number, referral.office, referral.subject, referral.text,
         referral.due_on::text AS "dueOn", referral.asked_at AS "askedAt", referral.decline_reason AS "declineReason",
         opinion.number AS "opinionNumber", stands.state,
         CASE WHEN stands.state = 'open' THEN greatest(0, $2::date - referral.due_on) ELSE 0 END AS "lateDays"
    FROM referral
    LEFT JOIN LATERAL (SELECT number FROM opinion WHERE referral_id = referral.id AND state <> 'draft'
                        ORDER BY number LIMIT 1) opinion ON true
   CROSS JOIN LATERAL (SELECT CASE WHEN referral.declined_at IS NOT NULL THEN 'declined'
                                   WHEN opinion.number IS NOT NULL THEN 'answered' ELSE 'open' END AS state) stands
   WHERE referral.body_id = $1 ORDER BY referral.number DESC LIMIT ${MOST_REFERRALS}`;

const TO_PREFECT = `
  SELECT one.id, one.number, one.subject, one.text, one.state, coalesce((
           SELECT json_agg(json_build_object('state', step.state, 'happenedOn', step.happened_on, 'note', step.note,
                    'fileId', step.file_id) ORDER BY step.happened_on, step.at)
             FROM prefect_step step WHERE step.referral_id = one.id), '[]') AS steps
    FROM prefect_referral one WHERE one.body_id = $1 AND ($2 OR one.state <> 'draft')
   ORDER BY one.number DESC LIMIT ${MOST_REFERRALS}`;

/** What is asked of a body and what it asks of the préfet: three statements, whatever there is. */
@Injectable()
export class SeeReferrals {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly permissions: Permissions,
    private readonly keep: BodyKeep,
  ) {}

  async of(slug: string, viewer: Viewer | null): Promise<ReferralsType | null> {
    const body = await this.keep.find(slug);
    if (!body) return null;
    const keeps = viewer !== null && this.keep.may(viewer, body.id, 'councils.opine');
    const mayRefer = viewer !== null && this.permissions.allows(viewer, 'councils.refer');
    const asked = await readRows<ReferralType>(this.source, ASKED, [body.id, townDay(this.clock.now())]);
    const toPrefect = await readRows<PrefectReferralType>(this.source, TO_PREFECT, [body.id, keeps]);
    return Object.assign(new ReferralsType(), { asked, toPrefect, mayRefer, keeps });
  }
}
