import type { PageIdentity } from '@parvis/contract';
import { KeptPage } from './kept-page';
import { KeptPages, type KeepingRules } from './kept-pages';

const RULES: KeepingRules = { bytes: 1_000_000, freshMs: 5_000, staleMs: 5_000, deafMs: 1_000 };
const HOME: PageIdentity = { key: 'fr auto /', url: '/', narrowed: false };
const page = (html: string) => new KeptPage(html, {});

describe('pages kept for seconds', () => {
  let now: number;
  let kept: KeptPages;
  let renders: number;
  const at = (seconds: number) => void (now = seconds * 1000);
  /** What a visitor is shown; each render writes its number. */
  const visit = async (identity = HOME): Promise<string> => {
    const found = await kept.take(identity, async () => page(`render ${++renders}`));
    return String(await found?.form('identity'));
  };

  beforeEach(() => {
    [now, renders] = [0, 0];
    kept = new KeptPages(RULES, () => now);
    kept.hears(true);
  });

  it('are made once for a crowd that comes at the same moment', async () => {
    const shown = await Promise.all(Array.from({ length: 500 }, () => visit()));
    expect(new Set(shown)).toEqual(new Set(['render 1']));
    expect(renders).toBe(1);
  });

  it('are fresh, then shown once more while the next is made, then made while one waits', async () => {
    expect(await visit()).toBe('render 1');
    at(4.9);
    expect(await visit()).toBe('render 1');
    at(6);
    expect([await visit(), await visit()]).toEqual(['render 1', 'render 2']);
    at(60);
    expect(await visit()).toBe('render 3');
  });

  it('are forgotten as soon as something public changed', async () => {
    await visit();
    kept.forget();
    expect(await visit()).toBe('render 2');
  });

  it('are not kept when something changed while they were made', async () => {
    const before = kept.take(HOME, async () => {
      kept.forget();
      return page('made of the old rows');
    });
    expect(String(await (await before)?.form('identity'))).toBe('made of the old rows');
    expect(await visit()).toBe('render 1');
  });

  it('do not wait for a render that began before the change', async () => {
    let finish: (made: KeptPage) => void = () => undefined;
    const old = kept.take(HOME, () => new Promise((resolve) => (finish = resolve)));
    kept.forget();
    expect(await visit()).toBe('render 1');
    finish(page('late and old'));
    await old;
    expect(await visit()).toBe('render 1');
  });

  it('are hardly kept, and never stale, while changes are not heard', async () => {
    kept.hears(false);
    expect(await visit()).toBe('render 1');
    at(0.9);
    expect(await visit()).toBe('render 1');
    at(1.1);
    expect(await visit()).toBe('render 2');
    kept.hears(true);
    expect(await visit()).toBe('render 3');
  });

  it('are not kept when they are somebody’s, nor when the render failed', async () => {
    expect(await kept.take(HOME, async () => undefined)).toBeUndefined();
    await expect(kept.take(HOME, () => Promise.reject(new Error('no database')))).rejects.toThrow();
    expect(kept.size).toBe(0);
    expect(await visit()).toBe('render 1');
  });

  it('stay after a failed refresh, for who comes in time', async () => {
    await visit();
    at(6);
    const stale = await kept.take(HOME, () => Promise.reject(new Error('no database')));
    expect(String(await stale?.form('identity'))).toBe('render 1');
  });

  it('never weigh more than the rule says, and a flood of parameters pushes out no plain page', async () => {
    await visit();
    const big = 'x'.repeat(2_000);
    for (let number = 0; number < 2_000; number += 1) {
      const identity = { key: `fr auto /?mots=${number}`, url: `/?mots=${number}`, narrowed: true };
      await kept.take(identity, async () => page(big + number));
    }
    expect(kept.bytes).toBeLessThanOrEqual(RULES.bytes);
    expect(kept.size).toBeLessThan(100);
    expect(await visit()).toBe('render 1');
  });
});
