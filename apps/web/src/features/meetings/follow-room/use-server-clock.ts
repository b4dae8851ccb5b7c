import { useEffect, useState } from 'react';

/**
 * The server's time in milliseconds, a step a second: a phone's own clock may be minutes wrong.
 * @param told when the server wrote the state that is shown; the first render says exactly that
 */
export function useServerClock(told: string): number {
  const [now, setNow] = useState(() => Date.parse(told));
  useEffect(() => {
    const ahead = Date.parse(told) - Date.now();
    setNow(Date.parse(told));
    const timer = setInterval(() => setNow(Date.now() + ahead), 1_000);
    return () => clearInterval(timer);
  }, [told]);
  return now;
}

/** Whole seconds from a moment to now, never less than none. */
export const secondsSince = (since: string | null, now: number): number =>
  since === null ? 0 : Math.max(0, Math.floor((now - Date.parse(since)) / 1_000));
