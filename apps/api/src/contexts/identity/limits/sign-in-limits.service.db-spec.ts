import { openThrowAway } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { SetClock } from '../../../platform/clock/clock';
import { readConfig } from '../../../platform/config/config';
import { openDataSource } from '../../../platform/database/data-source';
import type { Asked } from '../../../platform/http/caller-address';
import { Jobs } from '../../../platform/jobs/jobs';
import { LIMITED } from './limits';
import { SignInLimits } from './sign-in-limits.service';

/** A browser behind our proxy. */
const from = (address: string): Asked =>
  ({
    headers: { 'x-forwarded-for': address },
    socket: { remoteAddress: '127.0.0.1' },
  }) as unknown as Asked;

describe('how often something may be tried', () => {
  let source: DataSource;
  let close: () => Promise<void>;
  let limits: SignInLimits;
  let other: SignInLimits;
  const clock = new SetClock(new Date('2027-03-09T10:00:00Z'));

  beforeAll(async () => {
    const database = await openThrowAway(openDataSource);
    ({ source, close } = database);
    const config = readConfig({
      DATABASE_URL: database.runtimeUrl,
      PARVIS_TRUSTED_PROXIES: 'loopback',
    });
    [limits, other] = [0, 1].map(() => new SignInLimits(source, clock, config, new Jobs())) as [
      SignInLimits,
      SignInLimits,
    ];
  });
  afterAll(() => close());

  const times = async (count: number, one: (index: number) => Promise<unknown>) => {
    const answers = await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
    return answers.filter((answer) => answer === null).length;
  };

  it('counts a neighbourhood of addresses together, over processes, and says when to come back', async () => {
    const { tries, minutes } = LIMITED.anonymous_report.place;
    const took = await times(tries + 10, (index) =>
      (index % 2 ? limits : other).consume('anonymous_report', { request: from(`203.0.113.${index}`) }),
    );
    expect(took).toBe(tries);
    const refused = await limits.consume('anonymous_report', { request: from('203.0.113.250') });
    expect(refused).toMatchObject({ code: 'too_many_tries' });
    const wait = refused!.retryAt.getTime() - clock.now().getTime();
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(minutes * 60_000);
    expect(await limits.consume('anonymous_report', { request: from('203.0.114.1') })).toBeNull();
    expect(await limits.consume('code_request', { request: from('203.0.113.1') })).toBeNull();
  });

  it('counts a household of IPv6 together', async () => {
    const { tries } = LIMITED.anonymous_report.place;
    const took = await times(tries + 5, (index) =>
      limits.consume('anonymous_report', { request: from(`2001:db8:7:a${index % 10}::${index}`) }),
    );
    expect(took).toBe(tries);
    expect(await limits.consume('anonymous_report', { request: from('2001:db8:7:b00::1') })).toBeNull();
  });

  it('lets fifty clumsy people of one library in within an hour', async () => {
    const library = from('198.51.100.9');
    expect(await times(50 * 3, () => limits.consume('code_request', { request: library }))).toBe(150);
    expect(await times(50 * 5, () => limits.consume('code_guess', { request: library }))).toBe(250);
    expect(
      await times(50 * 3, (index) =>
        limits.consume('card', { request: library, account: `card ${index % 50}` }),
      ),
    ).toBe(150);
  });

  it('stops guesses upon one card from everywhere, and forgets them when its holder came in', async () => {
    const { tries } = LIMITED.card.account;
    const guess = (index: number) =>
      limits.consume('card', { request: from(`192.0.${index}.1`), account: 'a guessed card' });
    expect(await times(tries + 5, guess)).toBe(tries);
    expect(await guess(99)).toMatchObject({ code: 'too_many_tries' });
    expect(await limits.consume('card', { request: from('192.0.99.1'), account: 'another card' })).toBeNull();
    await limits.forgive('card', 'a guessed card');
    expect(await guess(100)).toBeNull();
  });

  it('keeps no address, and throws old counters away', async () => {
    const rows = await source.query<{ key: string }[]>('SELECT key FROM rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ key }) => !/^\w+:(place|account):[\w-]{43}$/.test(key))).toEqual([]);
    await source.query('UPDATE rate_limit SET expire = $1', [clock.now().getTime() - 3_600_001]);
    await limits.removeOld();
    expect(await source.query('SELECT key FROM rate_limit')).toEqual([]);
  });

  it('goes on counting, process by process, while the database is away', async () => {
    const config = readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    const away = { driver: { master: { query: () => Promise.reject(new Error('away')) } } };
    const alone = new SignInLimits(away as unknown as DataSource, clock, config, new Jobs());
    const { tries } = LIMITED.anonymous_report.place;
    const took = await times(tries + 3, () =>
      alone.consume('anonymous_report', { request: from('127.0.0.1') }),
    );
    expect(took).toBe(tries);
  });
});
