import { useEffect, useState } from 'react';

const EVERY_MS = 1500;
/** A minute and a half: beyond, the line of the job tells, and the page may be left. */
const MOST = 60;

/**
 * After a copy was asked for, reads the page again until there is a newer one than before: it may be made before the
 * list of jobs is looked at for the first time.
 * @returns how many were asked for, and what to call when one is
 */
export function useAwaitedExport(
  madeAt: string | undefined,
  read: () => Promise<void>,
): { asked: number; wait: () => void } {
  const [asked, setAsked] = useState(0);
  const [before, setBefore] = useState<{ madeAt: string | undefined }>();
  useEffect(() => {
    if (!before || before.madeAt !== madeAt) return;
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
      if (turns >= MOST) clearInterval(timer);
      if (!document.hidden) void read();
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [before, madeAt, read]);
  return {
    asked,
    wait: () => {
      setBefore({ madeAt });
      setAsked((count) => count + 1);
    },
  };
}
