import type { BodyKind } from '../tables/body.entity';
import type { CollegeEntity } from '../tables/college.entity';
import first from './colleges-by-kind.json';

type FirstCollege = Omit<CollegeEntity, 'id'>;

/**
 * Colleges of a new body, as a starting point that its facilitators change: data, nothing legal is decided here.
 * - Conseil citoyen: residents at least half of the seats, with parity (cadre de référence, June 2014).
 * - Conseil de jeunes: women and men differ by one at most (CGCT, art. L1112-23).
 */
export const firstColleges = (bodyId: string, kind: BodyKind): FirstCollege[] =>
  first[kind].map((college, position) => ({ ...college, bodyId, position }));
