import { QueryFailedError } from 'typeorm';
import { isUnreachable } from './unreachable';

const withCode = (code: string, more: object = {}): Error => Object.assign(new Error('x'), { code, ...more });

it.each([
  ['a server that is starting', withCode('57P03')],
  ['a server that stops', withCode('57P01')],
  ['no server', withCode('ECONNREFUSED', { syscall: 'connect' })],
  ['a broken connection', new Error('Connection terminated unexpectedly')],
  ['no answer in time', new Error('timeout exceeded when trying to connect')],
  [
    'several addresses, none answering',
    new AggregateError([withCode('ECONNREFUSED', { syscall: 'connect' })]),
  ],
  ['a statement cut short', new QueryFailedError('SELECT 1', [], withCode('08006'))],
  ['a cause below', new Error('reading failed', { cause: withCode('57P02') })],
])('%s is unreachable', (_, error) => expect(isUnreachable(error)).toBe(true));

it.each([
  ['a key taken twice', new QueryFailedError('INSERT', [], withCode('23505'))],
  ['a file that is missing', withCode('ENOENT', { syscall: 'open' })],
  ['a mistake of ours', new TypeError('x is not a function')],
  ['no error', 'Connection terminated'],
])('%s is not', (_, error) => expect(isUnreachable(error)).toBe(false));
