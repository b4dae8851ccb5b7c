import { type MeetingRules, parseMeetingRules } from '@parvis/quorum';
import type { MeetingEntity } from '../tables/meeting.entity';

/** The rules that a meeting has kept since it was called; what they do not say is the mildest reading. */
export function rulesOf({ id, rules }: Pick<MeetingEntity, 'id' | 'rules'>): MeetingRules {
  const read = parseMeetingRules(rules ?? {});
  if (read.ok) return read.value;
  // Whoever registered the assembly let them through: no meeting may be run on rules that nobody can read.
  throw new Error(
    `rules of meeting ${id}: ${read.error.map(({ path, code }) => `${path} ${code}`).join(', ')}`,
  );
}
