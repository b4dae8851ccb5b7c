import type { Call } from './call';
import type { Got } from './send';

/** What no answer may hold: stacks, places on the disk, statements, names of the inside. */
const LEAK =
  /node_modules|\n\s+at .+[:(]|\.[cm]?[jt]sx?:\d+|\/(var|home|work|tmp|usr)\/|\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|QueryFailed|TypeError|RangeError|relation "|violates .+ constraint|pg_|typeorm|graphile/i;

export type Fault = 'server error' | 'masked error' | 'leak' | 'html' | 'no answer';

export interface Verdict {
  /** `2xx`, `400`, `closed`… */
  readonly class: string;
  readonly fault?: Fault;
}

const NAMES: Readonly<Record<string, string>> = { 0: 'closed', '-1': 'late', '-2': 'unsendable' };

function classOf(status: number): string {
  if (status <= 0) return NAMES[status] ?? 'closed';
  return status >= 400 ? String(status) : `${Math.floor(status / 100)}xx`;
}

/** Is this answer one that a malformed call may lawfully get? */
export function judge(call: Call, got: Got): Verdict {
  const verdict = (fault?: Fault): Verdict => ({ class: classOf(got.status), ...(fault && { fault }) });
  if (got.status >= 500) return verdict('server error');
  if (got.status === -1 || (got.status === 0 && call.kind !== 'wire')) return verdict('no answer');
  const isHtml = got.type.startsWith('text/html');
  if (/"code":"(INTERNAL|UNAVAILABLE|INTERNAL_SERVER_ERROR)"/.test(got.text)) return verdict('masked error');
  if (LEAK.test(isHtml ? visible(got.text) : echoless(got.text))) return verdict('leak');
  if (isHtml && !call.page && call.kind !== 'wire' && isApi(call.path)) return verdict('html');
  return verdict();
}

const isApi = (path: string): boolean => /^\/(graphql|files|health)(\/|$|\?)/.test(path);

/** A page names its own scripts: only what a person reads is searched. */
const visible = (html: string): string =>
  html.replace(/<script[\s\S]*?<\/script>|<(link|style|use|a|img|option)\b[^>]*>/g, '');

/** Sentences that repeat what the caller sent are the caller's words, not ours. */
const echoless = (text: string): string =>
  text.replace(/(invalid value|Unexpected|Expected) .*?"(?=[,}])/g, '');
