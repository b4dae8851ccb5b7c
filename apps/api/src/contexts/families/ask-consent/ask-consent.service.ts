import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
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
import { FamilyTold } from '../tell-guardian/family-told.service';
import type { AskConsentInput } from './ask-consent.input';
import { ConsentRequests } from './consent-requests.store';

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
    private readonly ages: Ages,
    private readonly families: Families,
    private readonly texts: ConsentTexts,
    private readonly requests: ConsentRequests,
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
      const retryAt = await this.requests.retryAt(manager, childId, asking.email);
      if (retryAt) return tooManyTries(retryAt);
      if (open) await this.requests.replace(manager, open);
    }
    const guardianship = more ?? (await this.requests.begin(manager, childId, asking));
    const asked = await this.requests.sayYes(manager, guardianship, asking.purposes, asking.text);
    await this.told.asked(manager, guardianship, asked);
    return 'asked';
  }
}
