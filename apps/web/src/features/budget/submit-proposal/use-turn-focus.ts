import { useEffect, useRef } from 'react';

/**
 * A step that replaces another in place is silent to who does not see it: the focus goes to its title. Not the first
 * time, which is the page's own affair.
 * @param turn what is shown; the focus moves when it changes
 * @param title which title, as a selector
 * @param held something else takes the focus (a list of faults)
 */
export function useTurnFocus(turn: string, title: string, held: boolean): void {
  const before = useRef(turn);
  useEffect(() => {
    if (before.current === turn) return;
    before.current = turn;
    if (!held) document.querySelector<HTMLElement>(title)?.focus({ preventScroll: true });
  }, [turn, title, held]);
}
