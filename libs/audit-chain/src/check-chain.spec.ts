import { instantOf } from './chain-row';
import { ChainCheck } from './check-chain';
import { GENESIS } from './chain-text';
import { readAnchor } from './read-anchor';

/** No digest at all, so that the example can be read. */
const itself = (text: string) => `<${text.replaceAll('\n', ' ')}>`;

describe('a chain of two lines', () => {
  const detail = { salt: 's', actor_id: null, subject_type: 't', subject_id: 'i', before: null, after: null };
  const digest = '<s{"actorId":null,"after":null,"before":null,"subjectId":"i","subjectType":"t"}>';
  const line = (sequence: number, previous_hash: string) => ({
    sequence,
    at_micros: '1000000.000000',
    verb: 'a.b',
    detail_digest: digest,
    previous_hash,
    hash: `<${sequence} 1970-01-01T00:00:01.000Z a.b ${digest} ${previous_hash}>`,
    detail,
  });
  const first = line(1, GENESIS);
  const second = line(2, first.hash);
  const read = (...rows: (typeof first)[]) => {
    const check = new ChainCheck(itself, { lines: 2, hash: second.hash });
    rows.forEach((row) => check.add(row));
    return check.end();
  };

  it('holds when each line follows', () => {
    expect(read(first, second)).toMatchObject({ holds: true, lines: 2, head: second.hash, anchored: true });
  });

  it('does not when a line moved by a microsecond', () => {
    expect(read(first, { ...second, at_micros: '1000001' })).toMatchObject({ holds: false, brokenAt: 2 });
  });

  it('does not without its second line, for whoever noted it', () => {
    expect(read(first)).toMatchObject({ holds: false, brokenAt: null, anchored: false });
  });
});

describe('an instant of the trail', () => {
  it.each([
    ['1795331177544000.000000', '2026-11-22T07:06:17.544Z'],
    ['1795331177544000', '2026-11-22T07:06:17.544Z'],
    ['-1000', '1969-12-31T23:59:59.999Z'],
    ['1795331177544001', null],
    ['Infinity', null],
    ['', null],
  ])('%s is %s', (micros, instant) => {
    expect(instantOf(micros)).toBe(instant);
  });
});

describe('an anchor', () => {
  it('is read as it was printed, and nothing else is', () => {
    const hash = 'ab'.repeat(32);
    expect(readAnchor(` 12:${hash.toUpperCase()}\n`)).toEqual({ lines: 12, hash });
    for (const text of ['', '12', `12:${hash}0`, `-1:${hash}`, hash]) expect(readAnchor(text)).toBeNull();
  });
});
