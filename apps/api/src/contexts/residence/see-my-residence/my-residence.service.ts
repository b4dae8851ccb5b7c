import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import { LETTER_TRIES } from '../type-letter-code/letter-code';
import { Residence } from '../proofs/residence.store';
import { ResidenceLetterEntity } from '../tables/residence-letter.entity';
import { ResidenceListRequestEntity } from '../tables/residence-list-request.entity';
import { MyResidenceType } from './my-residence.type';

const SOON_MS = 60 * 24 * 60 * 60 * 1000;

@Injectable()
export class SeeMyResidence {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly residence: Residence,
  ) {}

  async see(personId: string, manager = this.source.manager): Promise<MyResidenceType> {
    const now = this.clock.now();
    const proofs = await this.residence.inForce(personId, manager);
    const letter = await manager.findOneBy(ResidenceLetterEntity, {
      personId,
      closedAt: IsNull(),
      expiresAt: MoreThan(now),
    });
    const listCheck = await manager.findOneBy(ResidenceListRequestEntity, {
      personId,
      expiresAt: MoreThan(now),
    });
    return Object.assign(new MyResidenceType(), {
      proofs: proofs.map(({ link, way, provenAt, holdsUntil }) => ({
        link,
        way,
        provenAt,
        holdsUntil,
        endsSoon: holdsUntil.getTime() - now.getTime() < SOON_MS,
      })),
      letter: letter && {
        askedAt: letter.askedAt,
        postedAt: letter.postedAt,
        expiresAt: letter.expiresAt,
        triesLeft: LETTER_TRIES - letter.wrongTries,
      },
      listCheck,
    });
  }
}
