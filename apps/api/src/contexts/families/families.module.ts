import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications';
import { AskConsentResolver } from './ask-consent/ask-consent.resolver';
import { AskConsent } from './ask-consent/ask-consent.service';
import { ConsentRequests } from './ask-consent/consent-requests.store';
import { ConsentTexts } from './consent-text/consent-texts.store';
import { ConsentEffects } from './consents/consent-effects.registry';
import { Consents } from './consents/consents.store';
import { Families } from './consents/families.store';
import { DecideAloneResolver } from './decide-alone/decide-alone.resolver';
import { DecideAlone } from './decide-alone/decide-alone.service';
import { DecisionAftermath } from './decide-alone/decision-aftermath.service';
import { GuardianLeaves } from './end-with-guardian/guardian-leaves.service';
import { FollowAges } from './follow-ages/follow-ages.service';
import { GiveConsentResolver } from './give-consent/give-consent.resolver';
import { GiveConsent } from './give-consent/give-consent.service';
import { Signing } from './give-consent/signing.service';
import { GiveConsentAtDeskResolver } from './give-consent-at-desk/give-consent-at-desk.resolver';
import { GiveConsentAtDesk } from './give-consent-at-desk/give-consent-at-desk.service';
import { SeeConsentRequestResolver } from './see-consent-request/see-consent-request.resolver';
import { SeeConsentRequest } from './see-consent-request/see-consent-request.service';
import { SeeDeskFamilyResolver } from './see-desk-family/see-desk-family.resolver';
import { SeeDeskFamily } from './see-desk-family/see-desk-family.service';
import { SeeFamilyResolver } from './see-family/see-family.resolver';
import { SeeFamily } from './see-family/see-family.service';
import { FamilyTold } from './tell-guardian/family-told.service';
import { TellGuardian } from './tell-guardian/tell-guardian.service';
import { WithdrawConsentResolver } from './withdraw-consent/withdraw-consent.resolver';
import { WithdrawConsent } from './withdraw-consent/withdraw-consent.service';

const consents = [
  Consents,
  ConsentEffects,
  ConsentTexts,
  Families,
  ConsentRequests,
  Signing,
  DecisionAftermath,
];
const verbs = [AskConsent, GiveConsent, WithdrawConsent, DecideAlone, SeeConsentRequest, SeeFamily];
const atDesk = [GiveConsentAtDesk, GiveConsentAtDeskResolver, SeeDeskFamily, SeeDeskFamilyResolver];
const resolvers = [
  AskConsentResolver,
  GiveConsentResolver,
  WithdrawConsentResolver,
  DecideAloneResolver,
  SeeConsentRequestResolver,
  SeeFamilyResolver,
];
const telling = [FamilyTold, TellGuardian, FollowAges, GuardianLeaves];

@Module({
  imports: [NotificationsModule],
  providers: [...consents, ...verbs, ...resolvers, ...atDesk, ...telling],
  exports: [Consents, ConsentEffects],
})
export class FamiliesModule {}
