import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { Jobs } from '../../../platform/jobs/jobs';
import type { MailLanguage } from '../../../platform/mail/mail-text';
import { tooManyTries, type TooManyTries } from '../limits/too-many-tries.type';
import { SignInCodeEntity } from '../sign-in-code.entity';
import { EMAIL_LIMIT, readEmail } from './email-address';
import { CODE_MINUTES, CODES_PER_HOUR, codeHash, newCode, sealCode } from './one-time-code';
import { SignInCodeSent } from './request-sign-in-code.result';
import { SEND_SIGN_IN_CODE } from './send-sign-in-code.service';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Makes a code for an address and a browser, and queues its mail with the same transaction. */
@Injectable()
export class RequestSignInCode {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly jobs: Jobs,
  ) {}

  /** @param browserHash of the random cookie of the browser that asks: the code opens nothing elsewhere */
  async request(
    typed: string,
    browserHash: string,
    language: MailLanguage,
  ): Promise<SignInCodeSent | InvalidInput | TooManyTries> {
    const read = readEmail(typed);
    if ('rule' in read) return invalidInput([{ field: 'email', rule: read.rule, limit: limitOf(read.rule) }]);
    const { email } = read;
    return this.source.transaction(async (manager) => {
      // One at a time for an address, so that two requests at once cannot both be the fifth.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('sign-in ' || lower($1)))`, [email]);
      const retryAt = await this.retryAt(manager, email);
      if (retryAt) return tooManyTries(retryAt);
      return this.make(manager, email, browserHash, language);
    });
  }

  /** When this address may ask again, or null when it may now. */
  private async retryAt(manager: EntityManager, email: string): Promise<Date | null> {
    const now = this.clock.now().getTime();
    const lately = await manager.find(SignInCodeEntity, {
      where: { email, createdAt: MoreThan(new Date(now - HOUR_MS)) },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: CODES_PER_HOUR,
    });
    const oldest = lately[CODES_PER_HOUR - 1];
    return oldest ? new Date(oldest.createdAt.getTime() + HOUR_MS) : null;
  }

  private async make(
    manager: EntityManager,
    email: string,
    browserHash: string,
    language: MailLanguage,
  ): Promise<SignInCodeSent> {
    const { secret } = this.config;
    const id = randomUUID();
    const code = newCode();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + CODE_MINUTES * MINUTE_MS);
    // Addresses of people who never came in are not kept.
    await manager.delete(SignInCodeEntity, { createdAt: LessThan(new Date(createdAt.getTime() - DAY_MS)) });
    await manager.insert(SignInCodeEntity, {
      id,
      email,
      codeHash: codeHash(secret, id, code),
      browserHash,
      createdAt,
      expiresAt,
    });
    await this.jobs.add(manager, SEND_SIGN_IN_CODE, { id, sealed: sealCode(secret, id, code), language });
    return Object.assign(new SignInCodeSent(), { email, expiresAt });
  }
}

const limitOf = (rule: string): number | null => (rule === 'too_long' ? EMAIL_LIMIT : null);
