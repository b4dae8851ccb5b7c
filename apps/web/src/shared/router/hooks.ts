import { useLayoutEffect, useMemo } from 'react';
import type { Router } from './browser-router';
import type { Location } from './types';
import { useRouter } from './view';

export const useLocation = (): Location => useRouter().visit.location;
export const useNavigate = (): Router['navigate'] => useRouter().navigate;

/** What the page's loader answered. */
export const useLoaderData = <L extends (...args: never[]) => unknown>(): Awaited<ReturnType<L>> =>
  useRouter().visit.loaderData.page as Awaited<ReturnType<L>>;

/** What the shell's loader answered. */
export const useShellData = (): unknown => useRouter().visit.loaderData.root;

/** `loading` from the click to the next page; reading again what is on the screen is not a navigation. */
export const useNavigation = (): { state: 'idle' | 'loading' } => ({
  state: useRouter().busy === 'navigation' ? 'loading' : 'idle',
});

export function useRevalidator(): { revalidate: Router['revalidate']; state: 'idle' | 'loading' } {
  const { revalidate, busy } = useRouter();
  return { revalidate, state: busy === 'revalidation' ? 'loading' : 'idle' };
}

export function useSearchParams(): readonly [URLSearchParams] {
  const { search } = useLocation();
  return useMemo(() => [new URLSearchParams(search)] as const, [search]);
}

/** Once in the shell: a new page begins at its top or at the anchor of its address, a page come back to where it was left. */
export function ScrollRestoration(): null {
  const { visit, scroll } = useRouter();
  useLayoutEffect(() => {
    if (scroll === 'keep') return;
    const { hash } = visit.location;
    const anchor = scroll === 'address' && hash ? document.getElementById(decodeHash(hash)) : null;
    if (anchor) anchor.scrollIntoView();
    else scrollTo(0, scroll === 'address' ? 0 : scroll);
  }, [visit, scroll]);
  return null;
}

function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
