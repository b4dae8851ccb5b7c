/** A colour as lightness 0 to 1, chroma 0 to about 0.37, hue in degrees. Björn Ottosson, « A perceptual color space ». */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** Six hexadecimal digits after a `#`, lower case. */
export type Hex = `#${string}`;

type Triple = readonly [number, number, number];

/** `#7A1733`, `7a1733` or `#abc` as `#rrggbb`; undefined when it is no colour. */
export function readHex(text: string): Hex | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}

const channelsOf = (hex: Hex): Triple => {
  const at = (index: number) => parseInt(hex.slice(index, index + 2), 16) / 255;
  return [at(1), at(3), at(5)];
};

const toLinear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;

/** Relative luminance, 0 to 1. WCAG 2.2, definitions. */
export function luminance(hex: Hex): number {
  const [r, g, b] = channelsOf(hex);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

/** Contrast ratio, 1 to 21. WCAG 2.2, definitions. */
export function contrast(first: Hex, second: Hex): number {
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

export function toOklch(hex: Hex): Oklch {
  const [r, g, b] = channelsOf(hex).map(toLinear) as unknown as Triple;
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const mid = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const l = 0.2104542553 * long + 0.793617785 * mid - 0.0040720468 * short;
  const a = 1.9779984951 * long - 2.428592205 * mid + 0.4505937099 * short;
  const bb = 0.0259040371 * long + 0.7827717662 * mid - 0.808675766 * short;
  const h = (Math.atan2(bb, a) * 180) / Math.PI;
  return { l, c: Math.hypot(a, bb), h: h < 0 ? h + 360 : h };
}

function linearOf({ l, c, h }: Oklch): Triple {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const mid = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * mid + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * mid - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * mid + 1.707614701 * short,
  ];
}

const inGamut = (channels: Triple): boolean => channels.every((value) => value >= -1e-4 && value <= 1 + 1e-4);

/** The nearest colour a screen can show of this lightness and hue: what it cannot show loses chroma, never its hue. */
export function fromOklch({ l, c, h }: Oklch): Hex {
  const lightness = Math.min(1, Math.max(0, l));
  let [low, high] = [0, Math.max(0, c)];
  if (!inGamut(linearOf({ l: lightness, c: high, h }))) {
    for (let round = 0; round < 20; round++) {
      const half = (low + high) / 2;
      if (inGamut(linearOf({ l: lightness, c: half, h }))) low = half;
      else high = half;
    }
    high = low;
  }
  const digits = linearOf({ l: lightness, c: high, h }).map((value) => {
    const byte = Math.round(Math.min(1, Math.max(0, fromLinear(Math.max(0, value)))) * 255);
    return byte.toString(16).padStart(2, '0');
  });
  return `#${digits.join('')}`;
}
