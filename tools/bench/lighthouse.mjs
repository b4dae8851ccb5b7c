/**
 * `npm run bench -- lighthouse [--json]`: Lighthouse 12, mobile with its default slow network and processor, on the
 * pages that residents open first; median of three runs. Aims: docs/performance/pages.md. `--runs=1`, `--only=home`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../postgres/places.mjs';
import { build } from '../run/build.mjs';
import { findChromium } from '../run/tests/chromium.mjs';
import { withBenchTown } from './pages/town.mjs';

const AIMS = { performance: 90, accessibility: 100, bestPractices: 95, seo: 95 };
const MOST = { largestPaintMs: 2000, shift: 0.02 };

const WARM_UP = 30;

/** The booth is for a voter: Lighthouse sends her cookie. */
const PAGES = [
  { name: 'home', path: '/' },
  { name: 'projects', path: '/budgets/cahors-2027/projets' },
  { name: 'project', path: '/budgets/cahors-2027/projets/10' },
  { name: 'ballot', path: '/budgets/cahors-2027/voter', voter: true },
  { name: 'results', path: '/budgets/cahors-2026/resultats' },
];

/** @param {{ json: boolean, args?: string[] }} options */
export default async function bench({ json, args = [] }) {
  const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  const runs = Number(option('runs') ?? 3);
  const wanted = PAGES.filter(({ name }) => !option('only') || option('only') === name);
  await build({ quiet: json });
  Object.assign(process.env, await findChromium());
  const pages = await withBenchTown(async (town) => {
    const server = await town.serve();
    const cookie = await town.signVoterIn();
    const measured = [];
    for (const { name, path, voter } of wanted) {
      const headers = voter ? { cookie } : {};
      await warm(server.url + path, headers);
      const all = [];
      for (let run = 0; run < runs; run += 1) all.push(await visit(server.url + path, headers, name));
      measured.push({ page: name, ...medianOf(all) });
    }
    return measured;
  });
  const missed = pages.flatMap(missedAims);
  if (json) process.stdout.write(`${JSON.stringify({ runs, aims: { ...AIMS, ...MOST }, missed, pages })}\n`);
  else print(pages, missed);
  if (missed.length > 0) process.exitCode = 1;
}

/** A town's server has run for days: its first page is not what a resident gets. */
async function warm(url, headers) {
  for (let time = 0; time < WARM_UP; time += 1) await (await fetch(url, { headers })).text();
}

/** One run in a browser of its own. The last report of each page is left in `tmp/lighthouse`. */
async function visit(url, headers, name) {
  const { launch } = await import('chrome-launcher');
  const { default: lighthouse } = await import('lighthouse');
  const chrome = await launch({
    chromePath: process.env['PARVIS_CHROMIUM'],
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--lang=fr-FR',
    ],
    logLevel: 'error',
  });
  try {
    const options = { port: chrome.port, logLevel: 'error', output: 'html', extraHeaders: headers };
    let result = await lighthouse(url, options);
    // A browser on a busy machine sometimes loses the beginning of its own trace.
    if (result?.lhr.runtimeError) result = await lighthouse(url, options);
    if (!result || result.lhr.runtimeError)
      throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no report'}`);
    const folder = join(projectRoot, 'tmp', 'lighthouse');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.html`), String(result.report));
    return figuresOf(result.lhr);
  } finally {
    await chrome.kill();
  }
}

/** @param {import('lighthouse').Result} lhr */
function figuresOf({ categories, audits }) {
  const score = (id) => Math.round((categories[id]?.score ?? 0) * 100);
  const value = (id) => audits[id]?.numericValue ?? NaN;
  const weighed = ['accessibility', 'best-practices', 'seo'].flatMap((id) => categories[id]?.auditRefs ?? []);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaintMs: Math.round(value('first-contentful-paint')),
    largestPaintMs: Math.round(value('largest-contentful-paint')),
    blockedMs: Math.round(value('total-blocking-time')),
    shift: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
    transferredBytes: Math.round(value('total-byte-weight')),
    failed: weighed.filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0).map(({ id }) => id),
  };
}

function medianOf(all) {
  const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return Object.fromEntries(
    Object.keys(all[0]).map((key) => [
      key,
      key === 'failed'
        ? [...new Set(all.flatMap(({ failed }) => failed))]
        : middle(all.map((one) => one[key])),
    ]),
  );
}

/** One sentence for each aim that a page misses. */
export function missedAims({ page, ...figures }) {
  return [
    ...Object.entries(AIMS).filter(([key, least]) => figures[key] < least),
    ...Object.entries(MOST).filter(([key, most]) => figures[key] > most),
  ].map(([key, aim]) => `${page}: ${key} is ${figures[key]}, the aim is ${aim}`);
}

function print(pages, missed) {
  process.stdout.write('perf  a11y  best  seo   paint ms  shift  kB     page\n');
  for (const one of pages) {
    const scores = [one.performance, one.accessibility, one.bestPractices, one.seo];
    process.stdout.write(
      `${scores.map((score) => String(score).padEnd(6)).join('')}${String(one.largestPaintMs).padEnd(10)}` +
        `${String(one.shift).padEnd(7)}${(one.transferredBytes / 1000).toFixed(0).padEnd(7)}${one.page} ${one.failed.join(' ')}\n`,
    );
  }
  for (const sentence of missed) process.stdout.write(`${sentence}\n`);
}
