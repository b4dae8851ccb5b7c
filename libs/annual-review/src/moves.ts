import { type Day, firstDay, lastDay } from './calendar-year';
import { guarded } from './guarded';
import type { CollegeMoves, MemberFigures } from './figures';
import type { Mandate, NamedCollege } from './happened';

interface Held {
  readonly first: Day;
  readonly last: Day;
}

/** Already in office when the year began. */
const before = ({ from, until }: Mandate, { first }: Held) =>
  from < first && (until === null || until >= first);
const arrived = ({ from }: Mandate, { first, last }: Held) => from >= first && from <= last;
/** Her last day is in the year, the 31st of December included. */
const left = ({ from, until }: Mandate, { first, last }: Held) =>
  from <= last && until !== null && until >= first && until <= last;
const still = ({ from, until }: Mandate, { last }: Held) => from <= last && (until === null || until > last);

/** Who came and who left, college by college; sexes as declared, of those who sit at the end, never of so few as to name them. */
export function memberMoves(
  colleges: readonly NamedCollege[],
  mandates: readonly Mandate[],
  year: number,
  asOf: Day,
): MemberFigures {
  const held = { first: firstDay(year), last: lastDay(year, asOf) };
  const lines = colleges.map(({ key, name }): CollegeMoves => {
    const hers = mandates.filter(
      ({ college, until, from }) => college === key && (until === null || until >= from),
    );
    const count = (is: (mandate: Mandate, held: Held) => boolean) =>
      hers.filter((one) => is(one, held)).length;
    return { name, atStart: count(before), arrived: count(arrived), left: count(left), atEnd: count(still) };
  });
  const sits = mandates.filter((one) => still(one, held));
  const declared = (sex: Mandate['sex']) => sits.filter((one) => one.sex === sex).length;
  const sum = (of: (line: CollegeMoves) => number) => lines.reduce((total, line) => total + of(line), 0);
  return {
    atStart: sum(({ atStart }) => atStart),
    arrived: sum((line) => line.arrived),
    left: sum((line) => line.left),
    atEnd: sum(({ atEnd }) => atEnd),
    colleges: lines,
    sexes: guarded({ women: declared('F'), men: declared('M'), undeclared: declared(null) }),
  };
}
