import {
  actsFrom,
  composition,
  type CompositionFinding,
  isOver,
  takesSeat,
  type CollegeRule,
} from '@parvis/mandates';
import { needsRecognition } from '../found-body/kind-rules';
import { MOST_MEMBERS } from '../see-body/body.type';
import type { BodyKind } from '../tables/body.entity';
import type { DeskCollegeType } from './body-desk.type';
import { CompositionFindingType, DeskMemberType, MOST_FINDINGS } from './desk-member.type';

/** Members of `body`: those who sit or may, then those who left. */
export const DESK_MEMBERS = `coalesce((
  SELECT json_agg(json_build_object('id', seat.id, 'collegeId', seat.college_id, 'name', seat.name,
           'organisation', seat.organisation, 'email', seat.email, 'sex', seat.sex, 'namePublic', seat.name_public,
           'state', seat.state, 'reserveRank', seat.reserve_rank, 'designation', seat.designation,
           'source', seat.source, 'mandateEnd', seat.mandate_end,
           'mandateStart', seat.mandate_start, 'version', seat.version, 'replaces', former.name,
           'replaced', EXISTS (SELECT 1 FROM membership next WHERE next.replaces_id = seat.id),
           'invitedAt', seat.invited_at) ORDER BY seat.ended_at IS NOT NULL, seat.reserve_rank NULLS FIRST,
           seat.position, seat.id)
    FROM (SELECT * FROM membership WHERE body_id = body.id ORDER BY position, id LIMIT ${MOST_MEMBERS}) seat
    LEFT JOIN membership former ON former.id = seat.replaces_id), '[]')`;

export type DeskMemberRow = Omit<DeskMemberType, 'acts' | 'mayBeReplaced' | 'invitedAt'> & {
  readonly replaced: boolean;
  readonly invitedAt: string | null;
};

/** Pure. */
export const deskMembers = (rows: readonly DeskMemberRow[], kind: BodyKind): DeskMemberType[] =>
  rows.map(({ replaced, invitedAt, ...row }) =>
    Object.assign(new DeskMemberType(), row, {
      mayBeReplaced: isOver(row.state) && row.reserveRank === null && !replaced,
      invitedAt: invitedAt ? new Date(invitedAt) : null,
      acts: actsFrom(row.state, 'facilitator', { needsRecognition: needsRecognition(kind) }).filter(
        (act) => act !== 'recognise',
      ),
    }),
  );

/** What the colleges' rules find missing among those who hold a seat or have accepted one. Pure. */
export function findingsOf(
  colleges: readonly DeskCollegeType[],
  rows: readonly DeskMemberRow[],
): CompositionFindingType[] {
  const rules = colleges.map(({ id, seats, leastShare, parityGap }): CollegeRule => {
    const parity = parityGap === null ? 'none' : parityGap === 0 ? 'equal' : { differenceAtMost: parityGap };
    return { college: id, seats, minimumShare: leastShare ? { parts: leastShare, of: 100 } : null, parity };
  });
  const seated = rows
    .filter(({ state, reserveRank }) => reserveRank === null && takesSeat(state))
    .map(({ collegeId, sex }) => ({ college: collegeId, sex }));
  return composition(rules, seated)
    .findings.map((found) =>
      Object.assign(new CompositionFindingType(), {
        finding: found.finding,
        college: colleges.find(({ id }) => id === found.college)?.name ?? '',
        count: countOf(found),
        sex: 'sex' in found ? found.sex : null,
      }),
    )
    .slice(0, MOST_FINDINGS);
}

function countOf(found: CompositionFinding): number {
  if ('missing' in found) return found.missing;
  return 'over' in found ? found.over : found.count;
}
