import { createRouter, type Router } from './browser-router';
import type { Ground } from './ground';
import type { Visit } from './load';
import { data, type Location, type RouteModule, type RouteTable } from './types';

/** A history of addresses, as a window keeps it. */
function paperGround() {
  const entries: Location[] = [{ pathname: '/a', search: '', hash: '', key: 'first' }];
  let at = 0;
  let keys = 0;
  let pop: Parameters<Ground['onPop']>[0] = () => undefined;
  const heights = new Map<string, number>();
  const ground: Ground = {
    origin: 'https://parvis.example',
    newKey: () => `k${++keys}`,
    write: (location, how) => {
      if (how === 'push') entries.splice(++at, entries.length, location);
      else entries[at] = location;
    },
    onPop: (heard) => void (pop = heard),
    keepHeight: (key) => void heights.set(key, 120),
    heightOf: (key) => heights.get(key),
  };
  const back = () => pop(entries[--at]!, true);
  const anchor = (hash: string) => {
    entries.splice(++at, entries.length, { ...entries[at - 1]!, hash, key: `k${++keys}` });
    pop(entries[at]!, false);
  };
  return {
    ground,
    back,
    anchor,
    here: () => entries.map(({ pathname, search, hash }) => pathname + search + hash),
  };
}

/** Two pages whose loaders answer when the test says so, and a shell that counts its readings. */
function site(pages: Record<string, Partial<RouteModule>>) {
  const reads = { shell: 0 };
  const routes = Object.entries(pages).map(([path, module]) => ({
    path,
    load: async () => ({ Component: () => null, ...module }),
  }));
  const table: RouteTable = {
    shell: { Component: () => null, loader: () => ++reads.shell },
    Trouble: () => null,
    BareTrouble: () => null,
    pages: async () => routes,
  };
  const paper = paperGround();
  const first: Visit = {
    location: { pathname: '/a', search: '', hash: '', key: 'first' },
    page: routes[0],
    params: {},
    loaderData: { root: 'from the server', page: 'first' },
    errors: null,
  };
  return { ...paper, reads, router: createRouter(table, first, paper.ground) };
}

const shown = (router: Router): unknown => router.state().visit.loaderData.page;
const settled = () => new Promise((done) => setTimeout(done));

describe('going from page to page', () => {
  it('asks nothing again of what the server wrote', async () => {
    const { router, reads, here } = site({ '/a': {}, '/b': { loader: () => 'b' } });
    await router.navigate('/b?x=1');
    expect([shown(router), reads.shell, here()]).toEqual(['b', 0, ['/a', '/b?x=1']]);
    expect(router.state().visit.loaderData.root).toBe('from the server');
  });

  it('is won by the last address asked for, even when its answer comes first', async () => {
    let answerSlowly = (_: string) => undefined as void;
    const slow = new Promise<string>((resolve) => (answerSlowly = resolve));
    const { router, here } = site({ '/a': {}, '/slow': { loader: () => slow }, '/b': { loader: () => 'b' } });
    const first = router.navigate('/slow');
    await router.navigate('/b');
    answerSlowly('slow');
    await first;
    expect([shown(router), here()]).toEqual(['b', ['/a', '/b']]);
  });

  it('comes back to where the person was reading', async () => {
    const { router, back } = site({ '/a': { loader: () => 'a' }, '/b': { loader: () => 'b' } });
    await router.navigate('/b');
    expect(router.state().scroll).toBe('address');
    back();
    await settled();
    expect([shown(router), router.state().scroll]).toEqual(['a', 120]);
  });

  it('follows an anchor without reading anything', async () => {
    const { router, reads, anchor, here } = site({ '/a': {} });
    await router.navigate('#one');
    anchor('#two');
    await settled();
    expect([shown(router), reads.shell, here()]).toEqual(['first', 0, ['/a', '/a#one', '/a#two']]);
    expect(router.state().scroll).toBe('keep');
  });

  it('keeps what was read when the page says that the address alone changed', async () => {
    const loader = jest.fn(() => 'read');
    const shouldRevalidate = ({ nextUrl }: { nextUrl: URL }) => nextUrl.searchParams.has('read');
    const { router } = site({ '/a': {}, '/steps': { loader, shouldRevalidate } });
    await router.navigate('/steps');
    await router.navigate('?step=2');
    expect(loader).toHaveBeenCalledTimes(1);
    await router.navigate('?read=1');
    expect(loader).toHaveBeenCalledTimes(2);
  });

  it('reads page and shell again when asked, or when a link leads to the same address', async () => {
    let reading = 0;
    const { router, reads, here } = site({ '/a': { loader: () => ++reading } });
    await router.revalidate();
    expect([shown(router), reads.shell]).toEqual([1, 1]);
    await router.navigate('/a');
    expect([shown(router), reads.shell, here()]).toEqual([2, 2, ['/a']]);
  });

  it('shows what was thrown in place of the page, then another page without it', async () => {
    const gone = () => {
      throw data({ kind: 'notFound' }, { status: 404 });
    };
    const { router } = site({ '/a': { loader: () => 'a' }, '/gone': { loader: gone } });
    await router.navigate('/gone');
    expect(router.state().visit.errors).toEqual({ page: { status: 404, data: { kind: 'notFound' } } });
    await router.navigate('/a');
    expect([shown(router), router.state().visit.errors]).toEqual(['a', null]);
  });

  it('says when it is on its way, and whether the person is leaving', async () => {
    const { router } = site({ '/a': {}, '/b': {} });
    const heard: string[] = [];
    router.listen(({ busy }) => heard.push(busy));
    await router.navigate('/b');
    await router.revalidate();
    expect(heard).toEqual(['navigation', 'no', 'revalidation', 'no']);
  });
});
