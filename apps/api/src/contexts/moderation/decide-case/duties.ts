/** Why somebody may not decide on a case. */
export type Conflict = 'own' | 'handled' | 'decided_before';

/**
 * Separation of duties: nobody decides on what she wrote, nor on what she has worked on for the town hall; and an
 * appeal is answered by somebody else than who decided (Digital Services Act, art. 20; house rule for the review).
 * @param contestedBy who took the decision that is contested; null when nothing is
 */
export function conflictOf(asks: {
  personId: string;
  authorId: string | null;
  handled: boolean;
  contestedBy: string | null;
}): Conflict | null {
  if (asks.authorId === asks.personId) return 'own';
  if (asks.handled) return 'handled';
  if (asks.contestedBy === asks.personId) return 'decided_before';
  return null;
}
