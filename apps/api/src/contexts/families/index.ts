export { ConsentEffects } from './consents/consent-effects.registry';
export { Consents, type FamilyStep } from './consents/consents.store';
export { familiesPermissions } from './families.access';
export { FamiliesModule } from './families.module';
export { BirthMonthNeeded, GuardianConsentNeeded, OwnConsentNeeded } from './families.problems';
export { familiesProcessings } from './families.privacy';
export { linkToken, readLinkToken } from './link-token';
