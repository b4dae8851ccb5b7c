import { randomInt, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, MoreThan } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { invalidInput, type InvalidInput } from '../../../platform/graphql/problem.type';
import type { MailLanguage } from '../../../platform/mail/mail-text';
import { Ages, readEmail, tooManyTries, type TooManyTries } from '../../identity';
import { Families } from '../consents/families.store';
import { ConsentTexts } from '../consent-text/consent-texts.store';
import {
  type ConsentMovedOn,
  consentMovedOn,
  type ConsentTextChanged,
  consentTextChanged,
} from '../families.problems';
import { PURPOSES, type Purpose } from '../purposes';
import { ConsentEntity } from '../tables/consent.entity';
import { GuardianshipEntity } from '../tables/guardianship.entity';
import { FamilyTold } from '../tell-guardian/family-told.service';
import type { AskConsentInput } from './ask-consent.input';

const DAY_MS = 86_400_000;
/** Without an answer, what was asked goes. */
export const INVITATION_DAYS = 30;
/** For one child and one day, and for one address: a mailbox cannot be flooded. */
const ASKED_A_DAY = 5;

export type AskedConsent = 'asked' | ConsentMovedOn | ConsentTextChanged | TooManyTries | InvalidInput;

interface Asking {
  readonly purposes: readonly Purpose[];
  readonly email: string | null;
  readonly text: string;
  readonly language: MailLanguage;
}

/** A child under 15 says what she wants to do, and asks somebody who holds parental authority to agree. */
@Injectable()
export class AskConsent {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly ages: Ages,
    private readonly families: Families,
    private readonly texts: ConsentTexts,
    private readonly told: FamilyTold,
  ) {}

  ask(viewer: Viewer, input: AskConsentInput): Promise<AskedConsent> {
    const purposes = PURPOSES.filter((purpose) => input.purposes.includes(purpose));
    const email = input.email == null ? null : readEmail(input.email);
    return this.source.transaction(async (manager) => {
      await this.families.hold(manager, viewer.personId);
      if ((await this.ages.bandOf(manager, viewer.personId)) !== 'under_15') return consentMovedOn();
      const faults = [
        ...(purposes.length === 0 ? [{ field: 'purposes', rule: 'required' }] : []),
        ...(email && 'rule' in email ? [{ field: 'email', rule: email.rule }] : []),
      ];
      if (faults.length > 0) return invalidInput(faults);
      const text = await this.texts.kept(manager, input.textDigest);
      if (!text) return consentTextChanged();
      const address = email && 'email' in email ? email.email : null;
      const { language } = text;
      return this.write(manager, viewer.personId, { purposes, email: address, text: text.digest, language });
    });
  }

  private async write(manager: EntityManager, childId: string, asking: Asking): Promise<AskedConsent> {
    const open = await this.families.open(manager, childId);
    const more = open?.declaredAt ? open : null;
    if (!more) {
      const retryAt = await this.retryAt(manager, childId, asking.email);
      if (retryAt) return tooManyTries(retryAt);
      if (open) await this.replace(manager, open);
    }
    const guardianship = more ?? (await this.begin(manager, childId, asking));
    const said = new Set((await this.families.consents(manager, childId)).map(({ purpose }) => purpose));
    const asked = asking.purposes.filter((purpose) => !said.has(purpose));
    const saidAt = this.clock.now();
    await manager.insert(
      ConsentEntity,
      asked.map((purpose) => ({
        personId: childId,
        purpose,
        guardianshipId: guardianship.id,
        saidAs: 'under_15' as const,
        saidAt,
        saidTo: asking.text,
      })),
    );
    await this.told.asked(manager, guardianship, asked);
    return 'asked';
  }

  private async begin(
    manager: EntityManager,
    childId: string,
    { email, language }: Asking,
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
  private async replace(manager: EntityManager, open: GuardianshipEntity): Promise<void> {
    await this.families.endConsents(manager, open.childId, PURPOSES, 'replaced');
    await this.families.endGuardianship(manager, open.id, 'replaced');
  }

  private async retryAt(manager: EntityManager, childId: string, email: string | null): Promise<Date | null> {
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

/** Letters and figures that no hand mistakes for each other: 40 bits, for a desk where an agent types them. */
const CLEAR = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const newDeskCode = (): string =>
  Array.from({ length: 9 }, (_, at) => (at === 4 ? '-' : (CLEAR[randomInt(CLEAR.length)] ?? 'A'))).join('');
