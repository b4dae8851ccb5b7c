import type { Hex } from './colour';

/** What stays the same in every town: the stones, the ink, and the colours that carry a meaning of their own. */
interface Stones {
  page: Hex;
  raised: Hex;
  sunken: Hex;
  ink: Hex;
  ink2: Hex;
  ok: Hex;
  alert: Hex;
  onOpen: Hex;
}

/** As in libs/ui/src/styles/tokens (a test compares). */
export const LIGHT_STONES: Stones = {
  page: '#faf6ee',
  raised: '#fffdf9',
  sunken: '#f1eadd',
  ink: '#241a1c',
  ink2: '#4d4245',
  ok: '#24542e',
  alert: '#87290a',
  onOpen: '#2b1a00',
};

export const DARK_STONES: Stones = {
  page: '#191315',
  raised: '#241b1e',
  sunken: '#120d0f',
  ink: '#f7efe4',
  ink2: '#d6c9be',
  ok: '#a9d6a0',
  alert: '#ffb596',
  onOpen: '#2b1a00',
};

export interface Second {
  second: Hex;
  onSecond: Hex;
  secondSoft: Hex;
}

/** The second colour, answers and partial states: the river, unless the town itself is of a river's colour. */
export const RIVER: { light: Second; dark: Second } = {
  light: { second: '#0d525d', onSecond: '#f4fbfa', secondSoft: '#dcebe9' },
  dark: { second: '#93d3d6', onSecond: '#06292e', secondSoft: '#17383d' },
};

export const PLUM: { light: Second; dark: Second } = {
  light: { second: '#5e2c63', onSecond: '#fdf6fd', secondSoft: '#f0e5f0' },
  dark: { second: '#deb8e0', onSecond: '#2a0f2d', secondSoft: '#3a2340' },
};

/** Tinted grounds that do not follow the town, on which the second colour is written too. */
export const TINTS = {
  light: ['#fceecb', '#e1eedd', '#fbe5d9'] as readonly Hex[],
  dark: ['#3c2e10', '#1f3822', '#4c2214'] as readonly Hex[],
};
