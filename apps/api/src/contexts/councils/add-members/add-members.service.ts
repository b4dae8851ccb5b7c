import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditTrail } from '../../audit';
import { readEmail } from '../../identity';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { BodyKeep } from '../bodies/body-keep.service';
import { cleanFields, fieldFaults } from '../bodies/clean-fields';
import { MOST_MEMBERS } from '../see-body/body.type';
import { BodyEntity } from '../tables/body.entity';
import { CollegeEntity } from '../tables/college.entity';
import { MembershipEntity } from '../tables/membership.entity';
import { MembershipStepEntity } from '../tables/membership-step.entity';
import type { AddMemberInput, ImportMembersInput } from './add-member.input';
import { type MembersUnreadable, membersUnreadable } from './add-members.result';
import { readMemberList } from './read-member-list';

const RULES = {
  name: { least: 0, most: 120 },
  organisation: { least: 0, most: 120 },
  source: { least: 0, most: 120 },
} as const;

/** Who is proposed, before the body gives places. */
type Proposed = Pick<
  MembershipEntity,
  'collegeId' | 'name' | 'organisation' | 'email' | 'sex' | 'designation' | 'source'
> & {
  readonly line?: number;
  readonly reserve: boolean;
  readonly mandateStart?: string | null;
  readonly mandateEnd?: string | null;
};

/** Facilitators propose people for seats and for the reserve list: one by one, or a whole list. */
@Injectable()
export class AddMembers {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly keep: BodyKeep,
  ) {}

  /** @throws NotFound for a college of another body */
  async one(input: AddMemberInput, viewer: Viewer): Promise<'added' | MembersUnreadable | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    const clean = cleanFields(input, RULES);
    const email = input.email.trim() === '' ? null : readEmail(input.email);
    const faults = [
      ...(clean.name === '' && clean.organisation === '' ? [{ field: 'name', rule: 'required' }] : []),
      ...fieldFaults(clean, RULES),
      ...(email && 'rule' in email ? [{ field: 'email', rule: email.rule }] : []),
    ];
    if (faults.length > 0) return invalidInput(faults);
    const { collegeId, designation, reserve, sex = null } = input;
    const address = email && 'email' in email ? email.email : null;
    const proposed = { ...clean, collegeId, designation, reserve, sex, email: address };
    return this.write(bodyId, input.submissionKey, viewer, (colleges) => {
      if (!colleges.some(({ id }) => id === collegeId)) throw new NotFound();
      return { proposed: [proposed] };
    });
  }

  async list(input: ImportMembersInput, viewer: Viewer): Promise<'added' | MembersUnreadable | InvalidInput> {
    const { id: bodyId } = await this.keep.hold(viewer, input.body);
    return this.write(bodyId, input.submissionKey, viewer, (colleges) => {
      const read = readMemberList(input.file, colleges);
      if (!read.ok) return membersUnreadable(read.error);
      const proposed = read.value.map((row) => ({
        collegeId: colleges.find(({ key }) => key === row.college)?.id ?? '',
        name: row.name ?? '',
        organisation: row.organisation ?? '',
        email: row.email,
        sex: row.sex,
        designation: row.designation ?? 'appointed',
        source: row.source ?? '',
        reserve: row.standing === 'reserve',
        line: row.line,
        mandateStart: row.from,
        mandateEnd: row.until,
      }));
      return { proposed };
    });
  }

  /** Two who add at once wait for each other, so that places stay in order; the same form sent twice is one. */
  private async write(
    bodyId: string,
    importKey: string,
    viewer: Viewer,
    propose: (colleges: CollegeEntity[]) => { readonly proposed: readonly Proposed[] } | MembersUnreadable,
  ): Promise<'added' | MembersUnreadable | InvalidInput> {
    if (!isUuid(importKey)) throw new NotFound();
    return this.source.transaction(async (manager) => {
      await manager.findOneOrFail(BodyEntity, { where: { id: bodyId }, lock: { mode: 'pessimistic_write' } });
      if (await manager.existsBy(MembershipEntity, { bodyId, importKey })) return 'added';
      const answer = propose(await manager.findBy(CollegeEntity, { bodyId }));
      if ('code' in answer) return answer;
      const { proposed } = answer;
      const known = await manager.countBy(MembershipEntity, { bodyId });
      if (known + proposed.length > MOST_MEMBERS)
        return invalidInput([{ field: 'file', rule: 'full', limit: MOST_MEMBERS }]);
      const twice = await hereAlready(manager, bodyId, proposed);
      if (twice) return twice;
      await this.insert(manager, bodyId, proposed, { importKey, first: known, actorId: viewer.personId });
      return 'added';
    });
  }

  private async insert(
    manager: EntityManager,
    bodyId: string,
    proposed: readonly Proposed[],
    { importKey, first, actorId }: { importKey: string; first: number; actorId: string },
  ): Promise<void> {
    const at = this.clock.now();
    const ranks = await lastRanks(manager, bodyId);
    const rows = proposed.map(({ reserve, line: _, ...one }, index) => {
      const rank = (ranks.get(one.collegeId) ?? 0) + 1;
      if (reserve) ranks.set(one.collegeId, rank);
      const place = { bodyId, importKey, position: first + index, reserveRank: reserve ? rank : null };
      return { ...one, ...place, state: 'proposed' as const, addedAt: at };
    });
    const saved = await manager.save(manager.create(MembershipEntity, rows));
    await manager.insert(
      MembershipStepEntity,
      saved.map(({ id }) => ({
        membershipId: id,
        fromState: null,
        toState: 'proposed' as const,
        actorId,
        at,
      })),
    );
    await this.audit.record(manager, {
      verb: 'councils.members_added',
      actorId,
      subject: { type: 'body', id: bodyId },
      after: { count: saved.length },
    });
  }
}

/** The last rank of each college's reserve list. */
async function lastRanks(manager: EntityManager, bodyId: string): Promise<Map<string, number>> {
  const rows = await manager.query<{ college: string; rank: number }[]>(
    `SELECT college_id AS college, max(reserve_rank)::int AS rank FROM membership
      WHERE body_id = $1 AND reserve_rank IS NOT NULL GROUP BY college_id`,
    [bodyId],
  );
  return new Map(rows.map(({ college, rank }) => [college, rank]));
}

/** Whoever sits here, or is proposed, is not entered again: told by the line of the list, or on the field. */
async function hereAlready(
  manager: EntityManager,
  bodyId: string,
  proposed: readonly Proposed[],
): Promise<MembersUnreadable | InvalidInput | null> {
  const rows = await manager.query<{ email: string }[]>(
    `SELECT lower(email) AS email FROM membership
      WHERE body_id = $1 AND email = ANY($2::citext[]) AND state NOT IN ('refused', 'resigned', 'ended')`,
    [bodyId, proposed.flatMap(({ email }) => (email ? [email] : []))],
  );
  const known = new Set(rows.map(({ email }) => email));
  const again = proposed.filter(({ email }) => email !== null && known.has(email.toLowerCase()));
  if (again.length === 0) return null;
  if (again[0]?.line === undefined) return invalidInput([{ field: 'email', rule: 'taken' }]);
  return membersUnreadable(again.map(({ line = 0, email }) => ({ line, rule: 'email_known', found: email })));
}
