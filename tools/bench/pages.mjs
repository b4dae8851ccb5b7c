/**
 * `npm run bench -- pages [--json]`: JavaScript and styles of each page over the wire, and what serving a page costs.
 * What a phone makes of them: `npm run bench -- lighthouse`.
 */
import { build } from '../run/build.mjs';
import { measureServing, servingRatios } from './pages/serving.mjs';
import { FRAME_BYTES, tooHeavy, WALL_BYTES, weighFrame, weighPages } from './pages/weigh.mjs';

export { FRAME_BYTES, tooHeavy, WALL_BYTES, weighFrame, weighPages };

const kilo = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1).padStart(7);

const NAMES = {
  kept: 'page from memory',
  file: 'file of the same bytes',
  fileAgain: 'the same file again',
  bareFile: 'the file, node:http alone',
  unchanged: '304, the browser has it',
  rendered: 'page made for one person',
};

/** @param {{ json: boolean, args?: string[] }} options `--weight`: weighs only, serves nothing */
export default async function bench({ json, args = [] }) {
  await build({ only: 'web', quiet: json });
  const pages = weighPages();
  const heavy = tooHeavy(pages);
  const frame = weighFrame();
  const serving = args.includes('--weight') ? undefined : await measureServing();
  const ratios = serving && servingRatios(serving);
  if (json) {
    const shown = pages.map(({ files, ...figures }) => ({ ...figures, scripts: files.length }));
    const report = {
      wall: WALL_BYTES,
      ok: heavy.length === 0 && frame.ok,
      frame: { ...frame, wall: FRAME_BYTES },
      tooHeavy: heavy,
      pages: shown,
      serving,
      ratios,
    };
    process.stdout.write(`${JSON.stringify(report)}\n`);
  } else {
    printWeights(pages, heavy);
    printFrame(frame);
    if (serving) printServing(serving, ratios);
    process.stdout.write('\nOn a phone: npm run bench -- lighthouse\n');
  }
  if (heavy.length > 0 || !frame.ok) process.exitCode = 1;
}

function printWeights(pages, heavy) {
  process.stdout.write('JS gzip  JS br    CSS gzip  all br (kB)\n');
  for (const { page, scriptGzip, scriptBrotli, styleGzip, totalBrotli } of pages)
    process.stdout.write(
      `${kilo(scriptGzip)} ${kilo(scriptBrotli)} ${kilo(styleGzip)}   ${kilo(totalBrotli)}  ${page}${heavy.includes(page) ? '  TOO HEAVY' : ''}\n`,
    );
}

/** @param {ReturnType<typeof weighFrame>} frame */
function printFrame({ scriptGzip, laterGzip, knows, ok }) {
  process.stdout.write(
    `${kilo(scriptGzip)} kB of it with every page${ok ? '' : '  TOO HEAVY'}; ${kilo(laterGzip).trim()} kB at leisure, to open another one\n`,
  );
  if (knows.length > 0) process.stdout.write(`Every page knows of: ${knows.join(', ')}\n`);
}

function printServing({ bytes, ...readings }, ratios) {
  process.stdout.write(`\nThe list of projects, ${kilo(bytes).trim()} kB gzip\n`);
  for (const [name, { cpuMsPerRequest, requestsPerSecond }] of Object.entries(readings))
    process.stdout.write(
      `${(NAMES[name] ?? name).padEnd(28)} ${cpuMsPerRequest} ms CPU a request, ${requestsPerSecond} requests/s\n`,
    );
  process.stdout.write(
    `From memory: ${ratios.keptCpuToFile} times the CPU of the file, ${ratios.keptSpeedToFile} times its requests a second.\n`,
  );
}
