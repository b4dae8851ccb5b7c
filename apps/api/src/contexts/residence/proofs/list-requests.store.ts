import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { nameWords, streetWords } from '@parvis/eligibility';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { ResidenceListRequestEntity } from '../tables/residence-list-request.entity';
import { openWords, sealWords } from './sealed-words';

/** What she gives to be looked for, as she typed it. */
export interface WordsGiven {
  readonly surname: string;
  readonly givenName: string;
  readonly street: string;
  /** Five digits. */
  readonly postcode: string;
}

export interface WaitingRequest extends WordsGiven {
  readonly personId: string;
  /** The same words as somebody else's give the same: keyed with the server's secret. */
  readonly identityHash: string;
}

/** Who asked to be looked for in the lists of the town, and under which words. */
@Injectable()
export class ListRequests {
  private readonly hashKey: Buffer;

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
  ) {
    this.hashKey = Buffer.from(hkdfSync('sha256', config.secret, 'parvis', 'residence-identity', 32));
  }

  async write(manager: EntityManager, personId: string, words: WordsGiven, expiresAt: Date): Promise<void> {
    const wordsSealed = sealWords(this.sealing(personId), words);
    const row = { personId, wordsSealed, askedAt: this.clock.now(), expiresAt };
    await manager.upsert(ResidenceListRequestEntity, { ...row, comparedAt: null }, ['personId']);
  }

  /** @returns whether there was one */
  async remove(manager: EntityManager, personId: string): Promise<boolean> {
    return ((await manager.delete(ResidenceListRequestEntity, { personId })).affected ?? 0) > 0;
  }

  waiting(manager: EntityManager): Promise<number> {
    return this.still(manager).getCount();
  }

  /** Those who waited longest without a comparison, held until the transaction ends; never `except` herself. */
  async hold(manager: EntityManager, except: string, most: number): Promise<WaitingRequest[]> {
    const rows = await this.still(manager)
      .andWhere('request.person_id <> :except', { except })
      .orderBy('request.compared_at', 'ASC', 'NULLS FIRST')
      .addOrderBy('request.asked_at')
      .addOrderBy('request.person_id')
      .limit(most)
      .setLock('pessimistic_write')
      .getMany();
    return rows.map(({ personId, wordsSealed }) => {
      const words = openWords<WordsGiven>(this.sealing(personId), wordsSealed);
      return { personId, ...words, identityHash: this.identityHash(words) };
    });
  }

  private still(manager: EntityManager) {
    const now = this.clock.now();
    return manager
      .createQueryBuilder(ResidenceListRequestEntity, 'request')
      .where('request.expires_at > :now', { now });
  }

  private sealing(id: string) {
    return { secret: this.config.secret, use: 'residence-list-request', id } as const;
  }

  private identityHash({ surname, givenName, street, postcode }: WordsGiven): string {
    const words = [nameWords(surname), nameWords(givenName), streetWords(street), postcode];
    return createHmac('sha256', this.hashKey).update(words.join('\n'), 'utf8').digest('hex');
  }
}
