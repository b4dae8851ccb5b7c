import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { Clock } from '../../../platform/clock/clock';
import type { MailLanguage } from '../../../platform/mail/mail-text';
import { Families } from '../consents/families.store';
import { PURPOSES, type Purpose } from '../purposes';
import { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { newDeskCode } from './desk-code';

const DAY_MS = 86_400_000;
/** Without an answer, what was asked goes. */
const INVITATION_DAYS = 30;
/** For one child and one day, and for one address: a mailbox cannot be flooded. */
const ASKED_A_DAY = 5;

/** What a child asks of a guardian: by link, or with a code for the desk. Written under `Families.hold`. */
@Injectable()
export class ConsentRequests {
  constructor(
    private readonly clock: Clock,
    private readonly families: Families,
  ) {}

  /** @param email of the guardian; null: both come to the desk */
  begin(
    manager: EntityManager,
    childId: string,
    { email, language }: { email: string | null; language: MailLanguage },
  ): Promise<GuardianshipEntity> {
    const askedAt = this.clock.now();
    return manager.save(
      manager.create(GuardianshipEntity, {
        id: randomUUID(),
        childId,
        email,
        deskCode: email ? null : newDeskCode(),
        language,
        askedAt,
        expiresAt: new Date(askedAt.getTime() + INVITATION_DAYS * DAY_MS),
      }),
    );
  }

  /** Another address, or the desk instead: the link that is on its way opens nothing any more. */
  async replace(manager: EntityManager, open: GuardianshipEntity): Promise<void> {
    await this.families.endConsents(manager, open.childId, PURPOSES, 'replaced');
    await this.families.endGuardianship(manager, open.id, 'replaced');
  }

  /**
   * What both sign at the desk: the open one when it was agreed already or made for the desk; else a new one, and a
   * link that is on its way opens nothing any more.
   */
  async atDesk(
    manager: EntityManager,
    childId: string,
    open: GuardianshipEntity | null,
    language: MailLanguage,
  ): Promise<GuardianshipEntity> {
    if (open?.declaredAt || (open?.deskCode && open.expiresAt > this.clock.now())) return open;
    if (open) await this.replace(manager, open);
    return this.begin(manager, childId, { email: null, language });
  }

  /**
   * The child's own yes to each purpose, once.
   * @param textDigest of what she read @returns those that she had not said yet
   */
  async sayYes(
    manager: EntityManager,
    { id, childId }: GuardianshipEntity,
    purposes: readonly Purpose[],
    textDigest: string,
  ): Promise<Purpose[]> {
    const said = new Set((await this.families.consents(manager, childId)).map(({ purpose }) => purpose));
    const asked = purposes.filter((purpose) => !said.has(purpose));
    const yes = { personId: childId, guardianshipId: id, saidAs: 'under_15' as const, saidTo: textDigest };
    const saidAt = this.clock.now();
    await manager.insert(
      ConsentEntity,
      asked.map((purpose) => ({ ...yes, purpose, saidAt })),
    );
    return asked;
  }

  /** When she may ask again; null: now. */
  async retryAt(manager: EntityManager, childId: string, email: string | null): Promise<Date | null> {
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    const askedAt = MoreThan(since);
    const lately = await manager.find(GuardianshipEntity, {
      where: [{ childId, askedAt }, ...(email ? [{ email, askedAt }] : [])],
      order: { askedAt: 'DESC', id: 'ASC' },
      take: ASKED_A_DAY,
    });
    const oldest = lately[ASKED_A_DAY - 1];
    return oldest ? new Date(oldest.askedAt.getTime() + DAY_MS) : null;
  }
}
