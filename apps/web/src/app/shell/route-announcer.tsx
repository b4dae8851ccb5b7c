import { useEffect, useRef, useState } from 'react';
import { useLocation } from '../../shared/router';

/**
 * A change of page without reloading is silent to a screen reader. The title is announced and focus goes to
 * the `<h1>`, as if the page had been loaded. A change of query alone (a filter, a sort) moves nothing.
 */
export function RouteAnnouncer() {
  const { pathname } = useLocation();
  const last = useRef(pathname);
  const [message, setMessage] = useState('');
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    // A page may hold a second title, hidden, for browsers without JavaScript.
    const titles = [...document.querySelectorAll<HTMLElement>('main h1')];
    const heading =
      titles.find((title) => title.getClientRects().length > 0) ??
      document.querySelector<HTMLElement>('main');
    if (heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    // The title of the new page is committed with it; read it on the next frame to be after React's head update.
    const frame = requestAnimationFrame(() => setMessage(document.title));
    return () => cancelAnimationFrame(frame);
  }, [pathname]);
  return (
    <p className="vh" role="status">
      {message}
    </p>
  );
}
