import { createHmac } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { addressPrefix, type Asked, callerAddress } from '../../../platform/http/caller-address';
import { Jobs } from '../../../platform/jobs/jobs';
import { keyFor } from '../request-sign-in-code/one-time-code';
import { type Limit, type Limited, limitsOf } from './limits';
import { tooManyTries, type TooManyTries } from './too-many-tries.type';

const MINUTE_MS = 60_000;

/** Who tries: from which request, and upon what (a card's number, a passkey's id). */
export interface Try {
  readonly request: Asked;
  readonly account?: string;
}

/**
 * Counts tries in the database, for all processes together. While it cannot be reached each process counts for itself:
 * a fault does not open the door. Periods are measured by the machine's clock, as rate-limiter-flexible does.
 */
@Injectable()
export class SignInLimits implements OnModuleInit {
  private readonly limiters = new Map<string, RateLimiterPostgres>();
  private readonly key: Buffer;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
  ) {
    this.key = keyFor(config.secret, 'rate-limits');
  }

  onModuleInit(): void {
    this.jobs.registerRepeated('23 * * * *', 'remove_old_counters', () => this.removeOld());
  }

  /**
   * Counts one try, before it is answered: null when it may go on. Ask outside of the verb's transaction, since a try
   * that fails is counted too.
   */
  async consume(kind: Limited, { request, account }: Try): Promise<TooManyTries | null> {
    const limited = limitsOf(kind);
    const place = addressPrefix(callerAddress(request, this.config.proxies));
    const refused = await this.count(`${kind}:place`, limited.place, place);
    if (refused || !limited.account || account === undefined) return refused;
    return this.count(`${kind}:account`, limited.account, account);
  }

  /** Forgets what was tried upon an account, when its holder has come in. */
  async forgive(kind: Limited, account: string): Promise<void> {
    const limit = limitsOf(kind).account;
    const name = `${kind}:account`;
    if (limit) await this.limiter(name, limit).delete(this.hash(name, account));
  }

  async removeOld(): Promise<void> {
    const hourAgo = this.clock.now().getTime() - 60 * MINUTE_MS;
    await this.source.query('DELETE FROM rate_limit WHERE expire < $1', [hourAgo]);
  }

  private async count(name: string, limit: Limit, what: string): Promise<TooManyTries | null> {
    try {
      await this.limiter(name, limit).consume(this.hash(name, what));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return tooManyTries(new Date(this.clock.now().getTime() + refusal.msBeforeNext));
    }
  }

  private limiter(name: string, { tries, minutes }: Limit): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known) return known;
    const options = { keyPrefix: name, points: tries, duration: minutes * 60 };
    const limiter = new RateLimiterPostgres({
      ...options,
      storeClient: this.source,
      storeType: 'typeorm',
      tableName: 'rate_limit',
      // Made by a migration: the running server may not make tables.
      tableCreated: true,
      clearExpiredByTimeout: false,
      inMemoryBlockOnConsumed: tries + 1,
      insuranceLimiter: new RateLimiterMemory(options),
    });
    this.limiters.set(name, limiter);
    return limiter;
  }

  private hash(name: string, what: string): string {
    return createHmac('sha256', this.key).update(`${name}:${what}`).digest('base64url');
  }
}
