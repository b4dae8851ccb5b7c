import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { Config } from '../../../platform/config/config';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { Residence } from '../proofs/residence.store';
import { SeeMyResidence } from '../see-my-residence/my-residence.service';
import { ResidenceLetterEntity } from '../tables/residence-letter.entity';
import { LETTER_TRIES, letterCodeHash, readLetterCode } from './letter-code';
import { noLetter, type TypeLetterCodeAnswer, wrongLetterCode } from './type-letter-code.result';

/** The code came to the address: she lives there. Used once; five wrong ones and another letter is needed. */
@Injectable()
export class TypeLetterCode {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly residence: Residence,
    private readonly mine: SeeMyResidence,
  ) {}

  async type({ personId }: Viewer, typed: string): Promise<TypeLetterCodeAnswer> {
    const code = readLetterCode(typed);
    if (!code) return invalidInput([{ field: 'code', rule: 'not_a_code' }]);
    return this.source.transaction(async (manager) => {
      const now = this.clock.now();
      const letter = await manager.findOne(ResidenceLetterEntity, {
        where: { personId, closedAt: IsNull(), postedAt: MoreThan(new Date(0)), expiresAt: MoreThan(now) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!letter?.codeHash) return noLetter();
      const { id } = letter;
      if (!same(letterCodeHash(this.config.secret, id, code), letter.codeHash)) {
        const wrongTries = letter.wrongTries + 1;
        const closedAt = wrongTries >= LETTER_TRIES ? now : null;
        await manager.update(ResidenceLetterEntity, { id }, { wrongTries, closedAt });
        return wrongLetterCode(LETTER_TRIES - wrongTries);
      }
      await manager.update(ResidenceLetterEntity, { id }, { closedAt: now, codeHash: null });
      await this.residence.prove(manager, { personId, link: 'live', way: 'post' });
      return this.mine.see(personId, manager);
    });
  }
}

const same = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
