import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { identityWords, type TownLink } from '@parvis/eligibility';
import { mayDo } from '@parvis/phases';
import { DataSource, type EntityManager } from 'typeorm';
import { Residence } from '../../residence';
import { Config } from '../../../platform/config/config';
import { type KnownEdition, timesOf } from '../editions.store';
import { RollEntryEntity } from '../tables/roll-entry.entity';
import { MyVoteType, type ResidenceBasis } from './my-vote.type';

export interface NewRollEntry {
  editionId: string;
  personId: string;
  givenName: string;
  familyName: string;
  birthDate: string;
  residence: 'declared' | 'verified';
  now: Date;
}

/** The roll of an edition: one row for each eligible person. */
@Injectable()
export class Roll {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly residence: Residence,
  ) {}

  /** False when the database knows this person or this identity in this edition already. */
  async enter(manager = this.source.manager, entry: NewRollEntry): Promise<boolean> {
    const rows = (await manager.query(
      `INSERT INTO roll_entry (edition_id, person_id, identity_key, residence, enrolled_at)
       VALUES ($1, $2, $3, $5, $4) ON CONFLICT DO NOTHING RETURNING id`,
      [entry.editionId, entry.personId, this.identityKey(entry), entry.now, entry.residence],
    )) as unknown[];
    return rows.length > 0;
  }

  /** What was verified of her. */
  verifiedLinks(personId: string, manager: EntityManager): Promise<TownLink[]> {
    return this.residence.verifiedLinks(personId, manager);
  }

  entryOf(
    editionId: string,
    personId: string,
    manager = this.source.manager,
  ): Promise<RollEntryEntity | null> {
    return manager.findOneBy(RollEntryEntity, { editionId, personId });
  }

  /** Where a person stands: one statement. */
  async myVote(
    edition: KnownEdition,
    personId: string,
    now: Date,
    manager = this.source.manager,
  ): Promise<MyVoteType> {
    const rows = (await manager.query(
      `SELECT entry.residence, entry.struck_for AS "struckFor", signature.roll_entry_id IS NOT NULL AS signed
         FROM roll_entry entry LEFT JOIN roll_signature signature ON signature.roll_entry_id = entry.id
        WHERE entry.edition_id = $1 AND entry.person_id = $2`,
      [edition.id, personId],
    )) as { residence: ResidenceBasis; struckFor: string | null; signed: boolean }[];
    const [row] = rows;
    const struckFor = row?.struckFor ?? null;
    const entry = struckFor ? undefined : row;
    const moment = mayDo('cast_ballot', timesOf(edition), now.getTime());
    const notOn = struckFor ? 'struck_off' : 'not_on_roll';
    const why = moment.allowed ? (entry ? null : notOn) : moment.why;
    const verified = !row && edition.residenceRule === 'verified';
    const links = verified ? await this.residence.verifiedLinks(personId, manager) : [];
    return Object.assign(new MyVoteType(), {
      mustVerify: verified && !links.some((link) => edition.openTo.includes(link)),
      onRoll: entry !== undefined,
      struckFor,
      residence: entry?.residence ?? null,
      signed: entry?.signed ?? false,
      mayVote: { allowed: why === null, reason: why },
    });
  }

  /** Keyed, so that nobody who reads the table can try names; by edition, so that two rolls cannot be joined. */
  private identityKey({ editionId, givenName, familyName, birthDate }: NewRollEntry): string {
    const words = identityWords(givenName, familyName, birthDate);
    return createHmac('sha256', this.config.secret).update(`${editionId}\n${words}`, 'utf8').digest('hex');
  }
}
