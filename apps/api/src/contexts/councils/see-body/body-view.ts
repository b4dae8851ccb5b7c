import type { BodyRow, CollegeRow, DocumentRow, MemberRow } from './body-rows';
import { BodyDocumentType, BodyType, CollegeType, SeatType } from './body.type';

/** Those who sit: recognised, and not suspended. */
const SITS: ReadonlySet<string> = new Set(['recognised', 'active']);

/** What everyone sees of a body. Pure. */
export function bodyView(row: BodyRow): BodyType {
  const { colleges, members, documents, ...told } = row;
  const sitting = members.filter(({ state, reserve }) => SITS.has(state) && !reserve);
  const ends = sitting.flatMap(({ mandateEnd }) => (mandateEnd ? [mandateEnd] : [])).sort();
  return Object.assign(new BodyType(), {
    ...told,
    colleges: colleges.map((college) => collegeView(college, sitting)),
    documents: documentsView(documents),
    inOffice: sitting.length,
    women: sitting.filter(({ sex }) => sex === 'F').length,
    men: sitting.filter(({ sex }) => sex === 'M').length,
    reserve: members.filter(({ state, reserve }) => reserve && (state === 'proposed' || state === 'accepted'))
      .length,
    awaited: members.filter(({ state, reserve }) => !reserve && state === 'accepted').length,
    mandatesEnd: ends.at(-1) ?? null,
  });
}

function collegeView(college: CollegeRow, sitting: readonly MemberRow[]): CollegeType {
  const hers = sitting.filter(({ collegeId }) => collegeId === college.id);
  return Object.assign(new CollegeType(), {
    ...college,
    share: sitting.length > 0 ? Math.round((hers.length * 1000) / sitting.length) / 10 : null,
    members: hers.map(({ id, name, organisation, designation, source }) =>
      Object.assign(new SeatType(), { id, name, organisation, designation, source }),
    ),
  });
}

/** Newest first within each kind and title; the first of each is the current one. */
export function documentsView(rows: readonly DocumentRow[]): BodyDocumentType[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const of = `${row.kind} ${row.title}`;
    const current = !seen.has(of);
    seen.add(of);
    return Object.assign(new BodyDocumentType(), { ...row, current });
  });
}
