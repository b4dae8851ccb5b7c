import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocation } from '../router';
import { KEPT_ATTRIBUTE } from './kept';

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** False on the server: a page that arrived is not offline. */
export const useOffline = (): boolean =>
  useSyncExternalStore(
    listen,
    () => !navigator.onLine,
    () => false,
  );

/** When the page on the screen was kept, if it is a kept copy; known after the first render. */
export function useKeptAt(): Date | undefined {
  const { key } = useLocation();
  const [keptAt, setKeptAt] = useState<Date>();
  useEffect(() => {
    const written = document.documentElement.getAttribute(KEPT_ATTRIBUTE);
    setKeptAt(written ? new Date(written) : undefined);
  }, [key]);
  return keptAt;
}
