import { buildSchema, isObjectType, isUnionType, getNamedType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import type { Caller } from '../support/caller';
import { LiveBrowser } from '../support/live/live-browser';
import { eventually } from '../support/mail';
import { type Operation, operationsOfSchema, SCHEMA } from '../support/walks/operations';
import type { Line, Me, SentByRest } from './line';
import type { World } from './world';

export type AnswerClass =
  'allowed' | 'nothing' | 'not found' | 'sign-in needed' | 'refusal' | 'bad input' | 'error';

export interface Answered {
  readonly class: AnswerClass;
  /** Name of the union's member, of a refusal mostly. */
  readonly name?: string;
  readonly text: string;
}

const BY_CODE: Readonly<Record<string, AnswerClass>> = {
  NOT_FOUND: 'not found',
  UNAUTHENTICATED: 'sign-in needed',
  BAD_USER_INPUT: 'bad input',
  BAD_REQUEST: 'bad input',
};
const BY_STATUS: Readonly<Record<number, AnswerClass>> = {
  401: 'sign-in needed',
  404: 'not found',
  400: 'bad input',
  413: 'bad input',
  415: 'bad input',
  422: 'bad input',
};

/** Asks doors of the API, and says of each answer what class it is. */
export class Asking {
  private readonly operations: Map<string, Operation>;
  private readonly schema: GraphQLSchema;

  /** `schema`: the running one, when a test plants doors that are not committed. */
  constructor(
    private readonly world: World,
    schema = buildSchema(readFileSync(SCHEMA, 'utf8')),
  ) {
    this.schema = schema;
    const roots = ['query', 'mutation', 'subscription'] as const;
    this.operations = new Map(
      operationsOfSchema(world.plausible, schema, roots).map((one) => [one.door, one]),
    );
  }

  async ask(door: string, line: Line, caller: Caller, me: Me): Promise<Answered> {
    if (!/^[A-Z]+ \//.test(door))
      return this.askGraphql(door, (await line.ask?.(this.world, me)) ?? {}, caller);
    const sent = (await line.rest?.(this.world, me)) ?? { path: door.replace(/^\w+ /, '') };
    return this.askRest(door, sent, caller);
  }

  private async askGraphql(door: string, given: object, caller: Caller): Promise<Answered> {
    const operation = this.operations.get(door);
    if (!operation) throw new Error(`${door} is not in the schema`);
    const variables = { ...operation.variables, ...given };
    if (door.startsWith('Subscription.')) return this.follow(operation, variables, caller);
    const answer = await caller.graphql<Record<string, unknown>>(operation.document, variables);
    const text = JSON.stringify(answer);
    if (answer.codes.length > 0) return { class: BY_CODE[answer.codes[0] ?? ''] ?? 'error', text };
    return { ...this.classOf(door, answer.data?.[operation.name] ?? null), text };
  }

  private async follow(
    operation: Operation,
    variables: Record<string, unknown>,
    caller: Caller,
  ): Promise<Answered> {
    const browser = new LiveBrowser<Record<string, unknown>>(caller, operation.document, variables);
    try {
      await eventually(() => (browser.told.length > 0 || browser.ended !== undefined ? true : undefined));
      const text = JSON.stringify([browser.told, browser.ended]);
      const [code] = browser.codes;
      if (code) return { class: BY_CODE[code] ?? 'error', text };
      if (browser.closes.includes(4403)) return { class: 'sign-in needed', text };
      return { ...this.classOf(operation.door, browser.last?.[operation.name] ?? null), text };
    } finally {
      await browser.leave();
    }
  }

  private classOf(door: string, value: unknown): Omit<Answered, 'text'> {
    if (value === null) return { class: 'nothing' };
    const name = (value as { __typename?: string }).__typename;
    if (!name || !this.isProblem(door, name)) return { class: 'allowed', ...(name && { name }) };
    return { class: name === 'InvalidInput' ? 'bad input' : 'refusal', name };
  }

  private isProblem(door: string, name: string): boolean {
    const [root = '', field = ''] = door.split('.');
    const parent = this.schema.getType(root);
    const type = isObjectType(parent) && getNamedType(parent.getFields()[field]?.type);
    const member = this.schema.getType(name);
    return (
      isUnionType(type) &&
      isObjectType(member) &&
      member.getInterfaces().some((one) => one.name === 'Problem')
    );
  }

  private async askRest(
    door: string,
    { path, body, headers }: SentByRest,
    caller: Caller,
  ): Promise<Answered> {
    const method = door.split(' ')[0] ?? 'GET';
    const response = await caller.fetch(path, {
      method,
      ...(body !== undefined && { body }),
      headers: { ...(method !== 'GET' && { origin: caller.url }), ...headers },
    });
    const text = await response.text();
    const { status } = response;
    if (status === 403 && text.includes('"fresh_proof_needed"')) return { class: 'refusal', text };
    return { class: status < 400 ? 'allowed' : (BY_STATUS[status] ?? 'error'), text };
  }
}
