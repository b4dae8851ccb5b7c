import { useCallback, useEffect, useRef, useState } from 'react';
import { graph } from '../graph/graph';
import { FollowJobsDocument, type FollowJobsQuery } from '../graphql/generated/operations/follow-jobs';

export type Jobs = FollowJobsQuery['longJobs'];

const FIRST_MS = 1000;
const LONGEST_MS = 15_000;

export interface Following {
  readonly jobs: Jobs | undefined;
  /** The last question had no answer: the page tries again by itself. */
  readonly lost: boolean;
  /** Asks at once, for instance after a job was asked again. */
  readonly look: () => Promise<void>;
}

/**
 * Keeps a list of jobs up to date: often at first, then less and less, never while the page is hidden, and no more
 * once nothing is under way. `known` undefined: asks for it first.
 */
export function useFollowingJobs(
  asked: { about?: string; first: number; skip?: number },
  known?: Jobs,
): Following {
  const { about, first, skip } = asked;
  const [seen, setSeen] = useState<Jobs>();
  const [lost, setLost] = useState(false);
  const [turn, setTurn] = useState(0);
  const jobs = seen ?? known;
  const busy = lost || jobs === undefined || jobs.underWay > 0;
  const over = useRef(false);

  const ask = useCallback(async () => {
    const outcome = await graph(undefined).ask(FollowJobsDocument, { about, first, skip });
    if (over.current) return;
    setLost(!outcome.ok);
    if (outcome.ok) setSeen(outcome.data.longJobs);
  }, [about, first, skip]);

  useEffect(() => setSeen(undefined), [known]);
  useEffect(() => {
    over.current = false;
    return () => void (over.current = true);
  }, []);
  useEffect(() => {
    if (!busy) return;
    let wait = known || turn > 0 ? FIRST_MS : 0;
    let timer: ReturnType<typeof setTimeout>;
    const later = (): void => void (timer = setTimeout(() => void next(), wait));
    let stopped = false;
    const next = async (): Promise<void> => {
      wait = Math.min(Math.max(wait, FIRST_MS) * 1.4, LONGEST_MS);
      if (!document.hidden) await ask();
      if (!stopped) later();
    };
    later();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [ask, busy, known, turn]);

  const look = useCallback(async () => {
    await ask();
    setTurn((before) => before + 1);
  }, [ask]);
  return { jobs, lost, look };
}
