import { contrast, fromOklch, readHex, toOklch, type Hex, type Oklch } from './colour';
import { DARK_STONES, LIGHT_STONES, PLUM, RIVER, type Second } from './stones';

/** What follows the town's colour, in one mode. */
export interface TownTokens extends Second {
  town: Hex;
  onTown: Hex;
  townSoft: Hex;
  panel: Hex;
  onPanel: Hex;
  panelJoint: Hex;
}

export interface TownTheme {
  /** The colour the town asked for. */
  asked: Hex;
  /** It is not legible as it is: `light.town` is the nearest of the same hue that is. */
  corrected: boolean;
  light: TownTokens;
  dark: TownTokens;
  /** In high contrast only the town's colour differs; the rest is black and white. */
  contrast: { town: Hex };
}

/** WCAG 2.2, 1.4.6: text at AAA. Buttons and titles are held to it too, above the 4.5 that they owe. */
export const TEXT_CONTRAST = 7;

interface Search extends Oklch {
  /** -1: darker until it holds; 1: lighter. */
  towards: -1 | 1;
  against: readonly Hex[];
  least?: number;
}

const STEP = 0.004;

/** The first colour, going darker or lighter from the one given, that keeps its contrast against all of `against`. */
function legible({ l, c, h, towards, against, least = TEXT_CONTRAST }: Search): Hex {
  for (let lightness = l; lightness > 0 && lightness < 1; lightness += towards * STEP) {
    const colour = fromOklch({ l: lightness, c, h });
    if (against.every((other) => contrast(colour, other) >= least)) return colour;
  }
  return towards < 0 ? '#000000' : '#ffffff';
}

const holds = (colour: Hex, against: readonly Hex[]): boolean =>
  against.every((other) => contrast(colour, other) >= TEXT_CONTRAST);

/** The river is a blue green near 205°: a town of that hue takes plum beside it, or its two colours would be one. */
const secondFor = ({ c, h }: Oklch) => (c > 0.03 && h > 165 && h < 245 ? PLUM : RIVER);

function lightTokens(asked: Hex, base: Oklch): TownTokens {
  const { page, raised, sunken, ink, ink2, ok, alert } = LIGHT_STONES;
  const { second, ...rest } = secondFor(base).light;
  const { c, h } = base;
  const townSoft = legible({
    l: 0.92,
    c: Math.min(c, 0.026),
    h,
    towards: 1,
    against: [ink, ink2, ok, alert, second],
  });
  const onTown = fromOklch({ l: 0.985, c: Math.min(c, 0.012), h });
  const grounds = [page, raised, sunken, townSoft, onTown];
  const town = holds(asked, grounds) ? asked : legible({ ...base, towards: -1, against: grounds });
  const { l } = toOklch(town);
  const panel = legible({
    l: Math.min(l * 0.94, 0.38),
    c,
    h,
    towards: -1,
    against: [onTown, LIGHT_STONES.raised],
  });
  const panelJoint = fromOklch({ l: toOklch(panel).l + 0.2, c: c * 0.75, h });
  return { town, onTown, townSoft, panel, onPanel: onTown, panelJoint, second, ...rest };
}

function darkTokens(base: Oklch): TownTokens {
  const { page, raised, sunken, ink, ink2, ok, alert } = DARK_STONES;
  const { second, ...rest } = secondFor(base).dark;
  const { c, h } = base;
  const townSoft = legible({
    l: 0.32,
    c: Math.min(c, 0.06),
    h,
    towards: -1,
    against: [ink, ink2, ok, alert, second],
  });
  const onTown = fromOklch({ l: 0.18, c: Math.min(c, 0.06), h });
  const town = legible({
    l: 0.8,
    c: Math.min(c, 0.11),
    h,
    towards: 1,
    against: [page, raised, sunken, townSoft, onTown],
  });
  const onPanel = fromOklch({ l: 0.98, c: Math.min(c, 0.012), h });
  const panel = legible({ l: 0.33, c: Math.min(c, 0.12), h, towards: -1, against: [onPanel] });
  const panelJoint = fromOklch({ l: toOklch(panel).l + 0.2, c: c * 0.6, h });
  return { town, onTown, townSoft, panel, onPanel, panelJoint, second, ...rest };
}

/**
 * Everything that follows a town's colour, in light, dark and high contrast, each pair at least 7:1.
 * @param colour six or three hexadecimal digits, with or without `#`
 * @returns undefined when it is no colour
 */
export function townTheme(colour: string): TownTheme | undefined {
  const asked = readHex(colour);
  if (!asked) return undefined;
  const base = toOklch(asked);
  const light = lightTokens(asked, base);
  return {
    asked,
    corrected: light.town !== asked,
    light,
    dark: darkTokens(base),
    contrast: { town: legible({ ...toOklch(light.town), towards: -1, against: ['#ffffff'], least: 10 }) },
  };
}
