import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { ROOT } from './root';

/** Three bytes a pixel, row by row. */
export interface Picture {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Screen pixels a side that become one pixel of a kept picture: their mean. */
const SHRINK = 4;
/** Kept pixels a side that are compared as one: 8 × 8 on the screen. */
const BLOCK = 2;
/** How far a picture may be from the one that was kept. */
export interface Tolerance {
  /** Difference of a channel's mean, of 255, from which a block counts as another. */
  seen: number;
  /** Blocks that may differ. */
  most: number;
  /** The height may differ by this share: a line broken elsewhere. */
  height: number;
}

/** The same Chromium draws the same: docs/performance/pictures.md has the measures. */
export const SAME_BROWSER: Tolerance = { seen: 10, most: 2, height: 0 };
/** Another version rounds widths and breaks lines otherwise: up to 84 blocks were seen between 147 and 156. */
export const OTHER_BROWSER: Tolerance = { seen: 30, most: 110, height: 0.03 };

const FOLDER = join(ROOT, 'apps/e2e/pictures');

/** Means of squares of `side` pixels: letters drawn by another Chromium differ in their edges, hardly in their mean. */
export function shrunk({ width, height, data }: Picture, side: number): Picture {
  const [w, h] = [Math.floor(width / side), Math.floor(height / side)];
  const out = new Uint8Array(w * h * 3);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < side; dy++) {
          const row = (y * side + dy) * width + x * side;
          for (let dx = 0; dx < side; dx++) sum += data[(row + dx) * 3 + channel] ?? 0;
        }
        out[(y * w + x) * 3 + channel] = Math.round(sum / (side * side));
      }
    }
  }
  return { width: w, height: h, data: out };
}

async function decoded(file: Buffer | string): Promise<Picture> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** A part of the page as it is kept: a quarter of its size. */
export async function pictureOf(part: Locator): Promise<Picture> {
  const png = await part.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' });
  return shrunk(await decoded(png), SHRINK);
}

/**
 * How many blocks of two pictures differ; Infinity when their sizes do. Where a line more or less is allowed, what comes
 * after it is looked for where it went: a block counts when it differs both from the top and from the foot.
 */
export function differingBlocks(one: Picture, other: Picture, { seen, height }: Tolerance): number {
  const [first, second] = [shrunk(one, BLOCK), shrunk(other, BLOCK)];
  const drift = second.height - first.height;
  if (first.width !== second.width || Math.abs(drift) > first.height * height) return Infinity;
  const differs = (x: number, y: number, shift: number): boolean => {
    if (y + shift < 0 || y + shift >= second.height) return true;
    const [at, to] = [(y * first.width + x) * 3, ((y + shift) * first.width + x) * 3];
    return [0, 1, 2].some((c) => Math.abs((first.data[at + c] ?? 0) - (second.data[to + c] ?? 0)) > seen);
  };
  let count = 0;
  for (let y = 0; y < first.height; y++) {
    for (let x = 0; x < first.width; x++) if (differs(x, y, 0) && differs(x, y, drift)) count += 1;
  }
  return count;
}

const fileOf = (name: string): string => join(FOLDER, `${name}.png`);

export async function keep(
  name: string,
  { width, height, data }: Picture,
  file = fileOf(name),
): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const png = sharp(data, { raw: { width, height, channels: 3 } }).png({ compressionLevel: 9, effort: 10 });
  writeFileSync(file, await png.toBuffer());
}

/** The picture kept under a name, or undefined. */
export const kept = async (name: string): Promise<Picture | undefined> =>
  existsSync(fileOf(name)) ? decoded(fileOf(name)) : undefined;

const VERSION = join(FOLDER, 'chromium.txt');
/** The first number of a version: what changes how pages are drawn. */
const major = (version: string): string => version.trim().split('.')[0] ?? '';

export const keepVersion = (version: string): void => writeFileSync(VERSION, `${major(version)}\n`);
export const toleranceFor = (version: string): Tolerance =>
  existsSync(VERSION) && major(readFileSync(VERSION, 'utf8')) === major(version)
    ? SAME_BROWSER
    : OTHER_BROWSER;

/** Letters are what differs most between two browsers, and axe sees their colours: pictures are of all the rest. */
export const withoutLetters = (page: Page): Promise<void> =>
  drawnWith(
    page,
    `*, ::before, ::after { text-wrap: wrap !important; -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }
     svg text { fill: transparent !important; stroke: transparent !important; }
     input { caret-color: transparent !important; }`,
  );

/** Adds rules to the page, as a constructed sheet: the policy refuses others. */
export const drawnWith = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
