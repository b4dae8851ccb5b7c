import { Injectable } from '@nestjs/common';
import { isCalendarDate } from '@parvis/eligibility';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { readEmail } from '../../identity';
import { Notices } from '../../notifications';
import type { Viewer } from '../../../platform/access/viewer';
import { type FieldFault, type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep, type KeptBody } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults } from '../bodies/clean-fields';
import { type MemberMovedOn, memberMovedOn } from '../councils.problems';
import { Mandates } from '../mandates/mandates.service';
import { CollegeEntity } from '../tables/college.entity';
import { MembershipEntity } from '../tables/membership.entity';
import type { CorrectMemberInput } from './correct-member.input';

const RULES = {
  name: { least: 0, most: 120 },
  organisation: { least: 0, most: 120 },
  source: { least: 0, most: 120 },
  reason: { least: 3, most: 500 },
} as const;

type Corrected = Pick<
  MembershipEntity,
  | 'collegeId'
  | 'name'
  | 'organisation'
  | 'email'
  | 'sex'
  | 'designation'
  | 'source'
  | 'mandateStart'
  | 'mandateEnd'
>;

type Shown = Corrected & Pick<MembershipEntity, 'namePublic'>;

/** A facilitator corrects what is written of a member, with the reason; the state of a mandate moves elsewhere. */
@Injectable()
export class CorrectMember {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly keep: BodyKeep,
    private readonly mandates: Mandates,
    private readonly notices: Notices,
  ) {}

  /** @throws NotFound for a member or a college of another body */
  async correct(
    input: CorrectMemberInput,
    viewer: Viewer,
  ): Promise<'corrected' | MemberMovedOn | InvalidInput> {
    const body = await this.keep.hold(viewer, input.body);
    const clean = cleanFields(input, RULES);
    const read = input.email.trim() === '' ? { email: null } : readEmail(input.email);
    const faults = [
      ...(clean.name === '' && clean.organisation === '' ? [{ field: 'name', rule: 'required' }] : []),
      ...fieldFaults(clean, RULES),
      ...('rule' in read ? [{ field: 'email', rule: read.rule }] : []),
      ...dayFaults(input),
    ];
    if (faults.length > 0 || 'rule' in read) return invalidInput(faults);
    const { collegeId, designation, sex = null, mandateStart, mandateEnd } = input;
    const { reason, ...words } = clean;
    const wanted: Corrected = {
      ...{ ...words, collegeId, designation, sex, email: read.email },
      ...{ mandateStart: mandateStart || null, mandateEnd: mandateEnd || null },
    };
    return this.source.transaction((manager) => this.write(manager, body, wanted, { input, reason, viewer }));
  }

  private async write(
    manager: EntityManager,
    body: KeptBody,
    wanted: Corrected,
    { input, reason, viewer }: { input: CorrectMemberInput; reason: string; viewer: Viewer },
  ): Promise<'corrected' | MemberMovedOn> {
    if (!(await manager.existsBy(CollegeEntity, { id: wanted.collegeId, bodyId: body.id })))
      throw new NotFound();
    const row = await this.mandates.held(manager, body.id, input.membershipId);
    if (row.version !== input.seenVersion) return memberMovedOn();
    const namePublic = row.namePublic && !input.hideName;
    const changed = differences(row, { ...wanted, namePublic });
    if (Object.keys(changed.after).length === 0) return 'corrected';
    // A link that went to a wrong address opens nothing any more.
    const link = 'email' in changed.after && row.state === 'proposed';
    const unlinked = link ? { invitationId: null, invitedAt: null } : {};
    await manager.update(
      MembershipEntity,
      { id: row.id },
      { ...wanted, ...unlinked, namePublic, version: row.version + 1 },
    );
    await this.audit.record(manager, {
      verb: 'councils.member_corrected',
      actorId: viewer.personId,
      ...detailOf(row, changed, reason),
    });
    if (row.personId) await this.tell(manager, row.personId, body.name);
    return 'corrected';
  }

  private tell(manager: EntityManager, personId: string, title: string): Promise<void> {
    const params = { title, path: '/moi/instances' };
    return this.notices.queue(manager, { personId, template: 'member_corrected', params });
  }
}

/**
 * Under the person where the seat is somebody's account: her history shows it, and her erasure takes it. Without one
 * nothing could find the words again: which fields changed is all that is kept.
 */
function detailOf(
  { id: membership, bodyId, personId }: MembershipEntity,
  { before, after }: { before: object; after: object },
  reason: string,
) {
  if (personId)
    return {
      subject: { type: 'person', id: personId },
      before: { membership, ...before },
      after: { membership, ...after, reason },
    };
  const fields = Object.keys(after);
  return { subject: { type: 'body', id: bodyId }, after: { membership, fields, reason } };
}

/** Only what differs goes into the erasable detail of the trail. */
function differences(row: MembershipEntity, wanted: Shown): { before: object; after: object } {
  const keys = (Object.keys(wanted) as (keyof Shown)[]).filter((key) => row[key] !== wanted[key]);
  const of = (from: Shown) => Object.fromEntries(keys.map((key) => [key, from[key]]));
  return { before: of(row), after: of(wanted) };
}

function dayFaults({ mandateStart, mandateEnd }: CorrectMemberInput): FieldFault[] {
  const days = Object.entries({ mandateStart, mandateEnd });
  const faults = days
    .filter(([, day]) => day !== '' && !isCalendarDate(day))
    .map(([field]) => ({ field, rule: 'not_a_date' }));
  const both = mandateStart !== '' && mandateEnd !== '' && mandateEnd < mandateStart;
  return faults.length === 0 && both ? [{ field: 'mandateEnd', rule: 'ends_before_it_begins' }] : faults;
}
