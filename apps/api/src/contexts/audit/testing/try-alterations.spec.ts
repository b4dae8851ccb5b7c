import { DETAILS_ERASED } from '@parvis/audit-chain';
import { Dice } from './dice';
import { anchorOf, checkStored, someChain } from './stored-chain';
import { tryAlterations } from './try-alterations';

describe('a single alteration of the trail', () => {
  it('is seen, whatever it is', async () => {
    const { undetected, byKind } = await tryAlterations({ tries: 1500, lines: 60, seed: 7 });
    expect(Object.entries(byKind).filter(([, { tries, detected }]) => tries !== detected)).toEqual([]);
    expect(undetected).toBe(0);
    expect(Object.keys(byKind)).toHaveLength(25);
  });

  it('would pass a check that sees nothing: the count is not an ornament', async () => {
    const blind = await tryAlterations({ tries: 50, lines: 60, seed: 7 }, (chain, anchor) => ({
      ...checkStored(chain, anchor),
      holds: true,
    }));
    expect(blind.undetected).toBe(50);
  });

  it('at the end shows only to whoever noted where the chain stood', () => {
    const chain = someChain(new Dice(3), 60);
    const anchor = anchorOf(chain);
    chain.entries = chain.entries.slice(0, 50);
    chain.details = chain.details.filter(({ sequence }) => sequence <= 50);
    expect(checkStored(chain, null)).toMatchObject({ holds: true, lines: 50, anchored: null });
    expect(checkStored(chain, anchor)).toMatchObject({ holds: false, anchored: false });
  });

  it('is not an erasure that the trail declares', () => {
    const chain = someChain(new Dice(3), 60);
    expect(checkStored(chain, null)).toMatchObject({ holds: true, erasedDetails: 4, missingDetails: [] });
    const declared = chain.entries.find(({ verb }) => verb === DETAILS_ERASED)?.sequence;
    chain.details = chain.details.filter(({ sequence }) => sequence !== declared);
    expect(checkStored(chain, null)).toMatchObject({ holds: false, erasedDetails: 2 });
  });
});
