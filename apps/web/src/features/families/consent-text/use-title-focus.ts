import { useEffect, useRef } from 'react';

/** Focus goes to the title when another screen has taken the place of this one, and not when the page opens. */
export function useTitleFocus(screen: string): void {
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    const titles = [...document.querySelectorAll('h1')];
    titles.find((title) => title.offsetParent !== null)?.focus();
  }, [screen]);
}
