import { readFileSync } from 'node:fs';
import { trustedDocuments } from '@parvis/contract/trusted-documents';
import {
  type Operation,
  operationsOfSchema,
  SCHEMA,
  trustedOperations,
  withValue,
} from '../support/walks/operations';
import { type Call, JSON_HEADERS, ROLES } from './call';
import type { Dice } from './dice';
import { bruised, nasty } from './nasty';

/** An operation of the schema as text, or a document of the web by its hash. */
interface Target extends Omit<Operation, 'door'> {
  readonly hash?: string;
}

export class GraphqlCalls {
  readonly targets: readonly Target[];

  /** `plausible`: values that reach deep, by the name of an argument. */
  constructor(private readonly plausible: Readonly<Record<string, unknown>>) {
    this.targets = [...operationsOfSchema(plausible), ...trustedOperations(trustedDocuments, plausible)];
  }

  /** Values of a well-formed call replaced: one, or several, or members left out and added. */
  variables(dice: Dice, index: number): Call {
    const target = this.targets[index % this.targets.length]!;
    let { variables } = target;
    for (let times = dice.chance(0.7) ? 1 : 3; times > 0 && target.places.length > 0; times--) {
      const place = dice.pick(target.places);
      variables = withValue(variables, place, dice.chance(0.15) ? undefined : nasty(dice));
    }
    if (dice.chance(0.1)) variables = { ...variables, [dice.pick(['__proto__', 'x', ''])]: nasty(dice) };
    return this.call(dice, target, 'variables', payload(target, variables));
  }

  /** The text of an operation with something cut, doubled or put in. */
  document(dice: Dice, index: number): Call {
    const target = this.targets[index % this.targets.length]!;
    let text = target.document;
    for (let times = 1 + dice.number(3); times > 0; times--) text = bruised(dice, text, INSERTS);
    return this.call(dice, target, 'document', JSON.stringify({ query: text, variables: target.variables }));
  }

  /** A body that is no call, or hardly one. */
  body(dice: Dice, index: number): Call {
    const target = this.targets[index % this.targets.length]!;
    const whole = payload(target, target.variables);
    return this.call(dice, target, 'body', dice.pick(BODIES)(dice, whole));
  }

  call(dice: Dice, target: Target, kind: Call['kind'], body: string | Buffer): Call {
    return {
      target: target.hash ? `document ${target.name}` : target.name,
      kind,
      role: dice.pick(ROLES),
      method: 'POST',
      path: '/graphql',
      headers: JSON_HEADERS,
      body: Buffer.isBuffer(body) ? body : Buffer.from(body),
      endsSession: /\bsignOut\b/.test(target.document),
    };
  }
}

const payload = (target: Target, variables: object): string =>
  JSON.stringify(
    target.hash
      ? { variables, extensions: { persistedQuery: { version: 1, sha256Hash: target.hash } } }
      : { query: target.document, variables },
  );

const INSERTS: readonly string[] = [
  '{',
  '}',
  '(',
  ')',
  '...',
  '... on Query { town { slug } }',
  ' @skip(if: true) ',
  ' @unknown ',
  '@include(if: $x)'.repeat(40),
  '__typename ',
  '__schema { types { name } }',
  '__type(name: "Query") { fields { name } }',
  '"""',
  '"\\u0000"',
  '# ',
  '\u0000',
  '$a: Int! = 1e400',
  'a0: __typename '.repeat(300),
  'town { slug } '.repeat(30),
  '{ a '.repeat(400),
  'fragment F on Query { ...F } ',
  'subscription { x } ',
  'query A { town { slug } } ',
];

const SCHEMA_TEXT = readFileSync(SCHEMA, 'utf8').slice(0, 20_000);

/** Bodies out of a whole one. */
const BODIES: readonly ((dice: Dice, whole: string) => string | Buffer)[] = [
  (dice, whole) => whole.slice(0, dice.number(whole.length)),
  (dice, whole) => bruised(dice, whole, ['"', '\\', '{', '}', ',', ':', '\u0000', '1e999', 'NaN', '\\ud800']),
  (dice, whole) => Buffer.from(whole).map((byte) => (dice.chance(0.01) ? dice.number(256) : byte)) as Buffer,
  (_, whole) => `[${whole},${whole}]`,
  (_, whole) => `\ufeff${whole}`,
  (_, whole) => Buffer.from(whole, 'utf16le'),
  (dice) => JSON.stringify(nasty(dice)) ?? '',
  (dice) => JSON.stringify({ query: nasty(dice), variables: nasty(dice), operationName: nasty(dice) }),
  (dice) => JSON.stringify({ extensions: nasty(dice) }),
  (dice) => JSON.stringify({ extensions: { persistedQuery: nasty(dice) } }),
  (dice) => JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: nasty(dice) } } }),
  (dice, whole) => JSON.stringify({ ...(JSON.parse(whole) as object), operationName: nasty(dice) }),
  (_, whole) => whole.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
  (dice) => '['.repeat(dice.number(200_000)),
  (dice) => `{"query":${'{"a":'.repeat(dice.number(100_000))}`,
  () => `{"query":"{ town { slug } }","variables":{"a":${'9'.repeat(100_000)}}}`,
  () => JSON.stringify({ query: SCHEMA_TEXT }),
  () => '',
  () => Buffer.alloc(2_200_000, 0x20),
];
