import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { ConsentTextEntity } from '../tables/consent-text.entity';
import { type CurrentText, currentText } from './consent-words';

/** The texts that people consent to. */
@Injectable()
export class ConsentTexts {
  constructor(private readonly clock: Clock) {}

  /**
   * The text of today whose digest somebody read, kept from now on; null when what she read is not today's any more
   * (or never was).
   */
  async kept(manager: EntityManager, readDigest: string): Promise<CurrentText | null> {
    const text = [currentText('fr'), currentText('en')].find(({ digest }) => digest === readDigest);
    if (!text) return null;
    const { digest, version, language, body } = text;
    await manager
      .createQueryBuilder()
      .insert()
      .into(ConsentTextEntity)
      .values({ digest, version, language, body, keptAt: this.clock.now() })
      .orIgnore()
      .execute();
    return text;
  }
}
