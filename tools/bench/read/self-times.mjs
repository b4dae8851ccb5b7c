import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Parts of the server by where a function lies; the first that matches. */
const PARTS = [
  [/\(program\)|\(idle\)/, null],
  [/\(garbage collector\)/, 'garbage collection'],
  [/node_modules\/(@apollo|@as-integrations|negotiator|whatwg-mimetype)\//, 'Apollo Server'],
  [/node_modules\/(graphql-jit|json-joy|generate-function)\/|GraphQLJIT/, 'graphql-jit'],
  [/node_modules\/(graphql|dataloader)\//, 'graphql'],
  [/node_modules\/(@nestjs|rxjs|reflect-metadata)\//, 'Nest'],
  [/node_modules\/typeorm\//, 'TypeORM'],
  [/node_modules\/(pg[a-z-]*|postgres-[a-z]+)\//, 'pg'],
  [
    /node_modules\/(express|router|body-parser|raw-body|finalhandler|qs|accepts|type-is|content-type|iconv-lite|send|cors|vary|on-finished|compression|parseurl|etag|fresh|bytes|mime-[a-z]+|media-typer)\//,
    'Express',
  ],
  [/node_modules\//, 'other packages'],
  [/\/dist\/node\/|\/apps\/api\/|\/libs\//, 'ours'],
  [/.*/, 'Node'],
];

/** Self time of the busy samples by part and by function. @param {string} folder where `--cpu-prof` wrote */
export function selfTimes(folder) {
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  if (!file) throw new Error('the server wrote no profile');
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const [parts, functions] = [new Map(), new Map()];
  const wanted = lastOnes(timeDeltas, 8_000_000);
  let busy = 0;
  samples.forEach((id, index) => {
    if (index < wanted) return;
    const frame = byId.get(id);
    const part = PARTS.find(([where]) => where.test(frame.url || frame.functionName))?.[1];
    if (!part) return;
    const time = timeDeltas[index];
    busy += time;
    add(parts, part, time);
    add(functions, `${part}: ${frame.functionName || '(anonymous)'} ${shortOf(frame)}`, time);
  });
  return { parts: shares(parts, busy), functions: shares(functions, busy).slice(0, 25) };
}

/** Index of the first sample of the last `microseconds`: the start of the server is not a reading. */
function lastOnes(timeDeltas, microseconds) {
  let left = microseconds;
  for (let index = timeDeltas.length - 1; index > 0; index -= 1) {
    left -= timeDeltas[index];
    if (left < 0) return index;
  }
  return 0;
}

const add = (sums, name, time) => sums.set(name, (sums.get(name) ?? 0) + time);

const shortOf = ({ url, lineNumber }) =>
  url ? `${url.split('/').slice(-2).join('/')}:${lineNumber + 1}` : '';

/** Largest first, in percent of the busy time. */
const shares = (sums, whole) =>
  [...sums]
    .sort(([, a], [, b]) => b - a)
    .map(([name, time]) => ({ name, percent: Math.round((1000 * time) / whole) / 10 }));
