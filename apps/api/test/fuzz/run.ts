import { FileKeepings } from '../../src/platform/files/file-keeping';
import type { TestApi } from '../support/api';
import { walkDoors } from '../support/walks/access-walk';
import { AddressCalls, pagePatterns } from './address-calls';
import { type Call, type FuzzRole, ROLES } from './call';
import { Dice } from './dice';
import { GraphqlCalls } from './graphql-calls';
import { wireCall, withBadHeaders } from './header-calls';
import { type Fault, judge } from './judge';
import { Sender } from './send';

export interface FuzzReport {
  seed: number;
  calls: number;
  /** Operations of the schema and documents of the web, handlers, pages. */
  covered: { operations: number; handlers: number; pages: number };
  /** Answers by status, over all calls and by how they were malformed. */
  answers: Record<string, number>;
  byKind: Record<string, Record<string, number>>;
  faults: Record<Fault, number>;
  unhandled: number;
  healthy: boolean;
  seconds: number;
  /** The first faults, each with the number to replay it. */
  examples: { index: number; target: string; kind: string; role: string; fault: Fault; answer: string }[];
}

export interface FuzzOptions {
  count: number;
  seed: number;
  /** Send only this one, and show what is sent and answered. */
  only?: number;
  pages: boolean;
  plausible: Readonly<Record<string, unknown>>;
  atOnce?: number;
}

/** Sends `count` malformed calls to a running API and judges each answer. */
export class Fuzz {
  private readonly graphql: GraphqlCalls;
  private readonly addresses: AddressCalls;
  private readonly sender: Sender;
  private readonly cookies = new Map<FuzzRole, string>();
  private readonly covered: FuzzReport['covered'];

  constructor(
    private readonly api: TestApi,
    private readonly options: FuzzOptions,
  ) {
    const handlers = walkDoors(api.app)
      .map(({ door }) => door.split(' '))
      .filter(([, path]) => path?.startsWith('/'))
      .map(([method = '', path = '']) => ({ method, path }));
    const pages = options.pages ? pagePatterns() : [];
    this.graphql = new GraphqlCalls(options.plausible);
    this.addresses = new AddressCalls(handlers, pages, {
      ...ADDRESS_WORDS,
      keeping: api.app.get(FileKeepings, { strict: false }).names(),
    });
    this.sender = new Sender(Number(new URL(api.url).port));
    const operations = this.graphql.targets.length;
    this.covered = { operations, handlers: handlers.length, pages: pages.length };
  }

  /** The call of a number: always the same for one seed. */
  call(index: number): Call {
    const dice = new Dice(this.options.seed, index);
    const [kind, turn] = [index % 20, Math.floor(index / 20)];
    if (kind < 6) return this.graphql.variables(dice, turn * 6 + kind);
    if (kind < 8) return this.graphql.document(dice, turn * 2 + kind);
    if (kind < 11) return this.graphql.body(dice, turn * 3 + kind);
    if (kind < 13) return this.addresses.address(dice, turn * 2 + kind);
    if (kind < 15) return this.addresses.upload(dice, turn * 2 + kind);
    if (kind < 18) return withBadHeaders(dice, this.wellFormed(dice, turn * 3 + kind));
    if (kind < 19) return withBadHeaders(dice, this.addresses.address(dice, turn));
    return wireCall(dice);
  }

  async run(): Promise<FuzzReport> {
    const { count, seed, only, atOnce = 12 } = this.options;
    const began = Date.now();
    const unhandled: unknown[] = [];
    const note = (error: unknown): void => void unhandled.push(error);
    process.on('unhandledRejection', note);
    for (const role of ROLES) this.cookies.set(role, await this.newSession(role));
    const report: FuzzReport = { ...emptyReport(seed), covered: this.covered };
    let next = only ?? 0;
    const end = only === undefined ? count : only + 1;
    const worker = async (): Promise<void> => {
      while (next < end) await this.one(next++, report);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    this.sender.close();
    report.healthy = await this.healthy();
    process.off('unhandledRejection', note);
    report.unhandled = unhandled.length;
    report.seconds = Math.round((Date.now() - began) / 1000);
    return report;
  }

  private async one(index: number, report: FuzzReport): Promise<void> {
    const call = this.call(index);
    const cookie = call.endsSession ? await this.newSession(call.role) : (this.cookies.get(call.role) ?? '');
    const got = await this.sender.send(call, cookie);
    const { class: answered, fault } = judge(call, got);
    report.calls += 1;
    report.answers[answered] = (report.answers[answered] ?? 0) + 1;
    const kind = (report.byKind[call.kind] ??= {});
    kind[answered] = (kind[answered] ?? 0) + 1;
    if (fault) report.faults[fault] += 1;
    if (fault || this.options.only !== undefined)
      this.exemplify(index, call, `${got.status} ${got.text}`, fault, report);
  }

  private exemplify(
    index: number,
    call: Call,
    answer: string,
    fault: Fault | undefined,
    report: FuzzReport,
  ): void {
    if (report.examples.length >= 40) return;
    const { target, kind, role } = call;
    report.examples.push({
      index,
      target,
      kind,
      role,
      fault: fault ?? 'no answer',
      answer: answer.slice(0, 500),
    });
  }

  /** What the calls of headers are made of. */
  private wellFormed(dice: Dice, index: number): Call {
    const target = this.graphql.targets[index % this.graphql.targets.length]!;
    const { document, variables, hash } = target;
    const body = hash
      ? { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }
      : { query: document, variables };
    return this.graphql.call(dice, target, 'headers', JSON.stringify(body));
  }

  private async newSession(role: FuzzRole): Promise<string> {
    if (role === 'anonymous') return '';
    const { caller } = await this.api.signedIn(role);
    return caller.cookieHeader ?? '';
  }

  /** The process serves as before: ready, one reading, one prototype without additions. */
  private async healthy(): Promise<boolean> {
    const ready = await this.api.anonymous().fetch('/health/ready');
    const answer = await this.api.anonymous().graphql('{ town { slug } viewer { id } }');
    const polluted = 'polluted' in {};
    return ready.status === 200 && answer.status === 200 && answer.codes.length === 0 && !polluted;
  }
}

const ADDRESS_WORDS = {
  slug: 'budget-2030',
  edition: 'budget-2030',
  number: '1',
  id: '00000000-0000-4000-8000-000000000000',
  part: ['large.webp', 'small.webp', 'file'],
  size: ['large.webp', 'small.webp'],
  language: ['fr', 'en', 'auto'],
  mode: ['dark', 'light', 'auto'],
  name: ['town-x.css', 'x.js'],
} as const;

const emptyReport = (seed: number): Omit<FuzzReport, 'covered'> => ({
  seed,
  calls: 0,
  answers: {},
  byKind: {},
  faults: { 'server error': 0, 'masked error': 0, leak: 0, html: 0, 'no answer': 0 },
  unhandled: 0,
  healthy: false,
  seconds: 0,
  examples: [],
});
