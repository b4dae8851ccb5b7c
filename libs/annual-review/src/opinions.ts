import { type Day, daysBetween } from './calendar-year';
import type { OpinionFigures, OpinionLine, ReviewedAnswer } from './figures';
import type { HappenedAnswer } from './happened';
import { median } from './median';

/** What became of the opinions that were sent in a year, recipient by recipient. An answer after `asOf` has not come. */
export function opinionFigures(answers: readonly HappenedAnswer[], asOf: Day): OpinionFigures {
  const lines = answers.map((answer) => lineOf(answer, asOf));
  const count = (state: ReviewedAnswer) => lines.filter((line) => line.state === state).length;
  return {
    followed: count('followed'),
    partly: count('partly'),
    notFollowed: count('not_followed'),
    waiting: count('waiting'),
    late: count('late'),
    answeredLate: lines.filter(({ answeredOn, dueOn }) => answeredOn !== null && answeredOn > dueOn).length,
    medianDays: median(lines.flatMap(({ days }) => days ?? [])),
    lines,
  };
}

function lineOf(
  { title, recipient, sentOn, dueOn, answer, answeredOn }: HappenedAnswer,
  asOf: Day,
): OpinionLine {
  const told = { title, recipient, sentOn, dueOn };
  if (answer === null || answeredOn === null || answeredOn > asOf)
    return { ...told, state: asOf > dueOn ? 'late' : 'waiting', answeredOn: null, days: null };
  return { ...told, state: answer, answeredOn, days: daysBetween(sentOn, answeredOn) };
}
