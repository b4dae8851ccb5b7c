/** Months in which a decision can be contested (Digital Services Act, art. 20.1). */
const MONTHS = 6;

/** Until when; the last day of a shorter month. In UTC. */
export function appealUntil(decidedAt: Date): Date {
  const until = new Date(decidedAt);
  until.setUTCMonth(until.getUTCMonth() + MONTHS);
  if (until.getUTCDate() !== decidedAt.getUTCDate()) until.setUTCDate(0);
  return until;
}
