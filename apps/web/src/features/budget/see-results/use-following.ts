import { useEffect, useState } from 'react';
import { useRevalidator } from '../../../shared/router';
import { graph } from '../../../shared/graph/graph';
import type { CountStandingFragment } from '../../../shared/graphql/generated/graphql';
import { FollowCountDocument } from '../../../shared/graphql/generated/operations/follow-count';

const FIRST_MS = 1000;
const LONGEST_MS = 10_000;

const isRunning = ({ state }: CountStandingFragment): boolean => state === 'WAITING' || state === 'COUNTING';

/** Asks where a running count stands, less and less often, never while the page is hidden; reloads when it ends. */
export function useFollowing(edition: string, known: CountStandingFragment): CountStandingFragment {
  const [seen, setSeen] = useState<CountStandingFragment>();
  const { revalidate } = useRevalidator();
  const running = isRunning(known);
  useEffect(() => {
    if (!running) return setSeen(undefined);
    let wait = FIRST_MS;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const later = (): void => void (timer = setTimeout(() => void look(), wait));
    const look = async (): Promise<void> => {
      wait = Math.min(wait * 1.4, LONGEST_MS);
      if (document.hidden) return later();
      const outcome = await graph(undefined).ask(FollowCountDocument, { edition });
      if (over) return;
      if (outcome.ok) setSeen(outcome.data.countProgress);
      if (outcome.ok && !isRunning(outcome.data.countProgress)) return void revalidate();
      later();
    };
    later();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [edition, revalidate, running]);
  return seen ?? known;
}
