import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../actions/button';
import { Link } from '../actions/link';
import { Toast } from '../feedback/toast';
import { added, aged, MOST_SHOWN, removed, type Message, type NewMessage } from './toast-queue';

const SayContext = createContext<(message: NewMessage) => void>(() => undefined);

/** Tells what was just done. Outside a Toaster nothing is said: a component on its own still works. */
export const useToast = () => use(SayContext);

const TICK_MS = 250;

export interface ToasterProps {
  /** Name of the region, such as « Messages ». */
  label: string;
  closeLabel: string;
  children: ReactNode;
}

/**
 * Where messages appear. Put it around the pages, so that a message outlives the page on which it was said. It waits
 * while the pointer or the focus is on it, and while the tab is hidden (WCAG 2.2, 2.2.1).
 */
export function Toaster({ label, closeLabel, children }: ToasterProps) {
  const [queue, setQueue] = useState<readonly Message[]>([]);
  const [held, hold] = useState(false);
  const last = useRef(0);
  const say = useCallback((message: NewMessage) => {
    last.current += 1;
    const id = last.current;
    setQueue((now) => added(now, id, message));
  }, []);
  const waiting = queue.length > 0 && !held;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => {
      if (!document.hidden) setQueue((now) => aged(now, TICK_MS));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [waiting]);
  const close = (id: number) => {
    setQueue((now) => removed(now, id));
    hold(false);
  };
  return (
    <SayContext value={say}>
      {children}
      <div
        className="toasts"
        role="status"
        aria-label={label}
        onPointerEnter={() => hold(true)}
        onPointerLeave={() => hold(false)}
        onFocus={() => hold(true)}
        onBlur={() => hold(false)}
      >
        {queue.slice(0, MOST_SHOWN).map(({ id, text, kind, act }) => (
          <div key={id} role={kind === 'trouble' ? 'alert' : undefined}>
            <Toast icon={kind === 'trouble' ? 'warn' : 'check'}>
              {text} {act && <Link href={act.href}>{act.label}</Link>}
              <Button kind="quiet" icon="cross" iconOnly aria-label={closeLabel} onClick={() => close(id)} />
            </Toast>
          </div>
        ))}
      </div>
    </SayContext>
  );
}
