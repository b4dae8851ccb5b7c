import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Config } from '../../../platform/config/config';
import { PersonEntity } from '../../identity';
import { isMinor, OWN_PURPOSES } from '../consents/consent-counts';
import { Consents } from '../consents/consents.store';
import { Families } from '../consents/families.store';
import { consentTexts } from '../consent-text/consent-text.type';
import { linkToken, maskedAddress } from '../link-token';
import type { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import type { ConsentLineType } from '../see-consent-request/consent-request.type';
import { type ChildAccountType, FamilyType, type GuardianshipType } from './family.type';

/** A family has a few children; the desk of a school has none here. */
const MOST_CHILDREN = 50;

@Injectable()
export class SeeFamily {
  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
    private readonly families: Families,
    private readonly consents: Consents,
  ) {}

  async of(viewer: Viewer): Promise<FamilyType> {
    const { manager } = this.source;
    const me = await manager.findOneByOrFail(PersonEntity, { id: viewer.personId });
    const own = await this.families.consents(manager, viewer.personId);
    const last = await this.families.last(manager, viewer.personId);
    const guardianship = last?.endedAt ? null : last;
    return Object.assign(new FamilyType(), {
      consents: own.map(lineOf),
      ownPurposes: [...OWN_PURPOSES[viewer.ageBand]],
      guardianship: guardianship && guardianshipType(guardianship),
      guardianToTell: last && (await this.toTell(last)),
      children: isMinor(viewer.ageBand) ? [] : await this.childrenOf(me),
      texts: consentTexts(),
    });
  }

  /** The name of a guardian to whom we cannot write that her agreement is over; null when she knows, or was written to. */
  private async toTell({ declaredAt, endedAt, ...row }: GuardianshipEntity): Promise<string | null> {
    const knows = row.endedBecause === 'guardian' || row.endedBecause === 'guardian_left';
    if (!declaredAt || !endedAt || knows || row.email) return null;
    const account = row.guardianId
      ? await this.source.manager.findOneBy(PersonEntity, { id: row.guardianId })
      : null;
    return account?.email ? null : row.guardianName;
  }

  /** Those whom she signed for signed in, and those whose asking went to her mailbox. */
  private async childrenOf(me: PersonEntity): Promise<ChildAccountType[]> {
    const { manager } = this.source;
    const endedAt = IsNull();
    const rows = await manager.find(GuardianshipEntity, {
      where: [{ guardianId: me.id, endedAt }, ...(me.email ? [{ email: me.email, endedAt }] : [])],
      order: { askedAt: 'ASC', id: 'ASC' },
      take: MOST_CHILDREN,
    });
    const hers = rows.filter(({ childId, guardianId }) => childId !== me.id && isHers(guardianId, me.id));
    const ids = hers.map(({ childId }) => childId);
    const people = await manager.findBy(PersonEntity, { id: In(ids) });
    const consents = await this.consents.openOf(manager, ids);
    return hers.map((row) => ({
      displayName: people.find(({ id }) => id === row.childId)?.displayName ?? '',
      token: linkToken(this.config.secret, row.id),
      declaredAt: row.declaredAt,
      consents: (consents.get(row.childId) ?? []).map(lineOf),
    }));
  }
}

/** In a shared mailbox, what one adult signed is hers and not the other adult's. */
const isHers = (guardianId: string | null, personId: string): boolean =>
  guardianId === null || guardianId === personId;

const lineOf = ({ purpose, saidAt, guardianSaidAt }: ConsentEntity): ConsentLineType => ({
  purpose,
  saidAt,
  guardianSaidAt,
});

const guardianshipType = (row: GuardianshipEntity): GuardianshipType => ({
  sentTo: row.email && maskedAddress(row.email),
  deskCode: row.deskCode,
  askedAt: row.askedAt,
  expiresAt: row.expiresAt,
  declaredAt: row.declaredAt,
  guardianName: row.guardianName,
});
