import { ObjectType } from '@nestjs/graphql';
import { Problem } from '../../platform/graphql/problem.type';

/** Her age band is not known: she says her month of birth first. */
@ObjectType({ implements: () => [Problem] })
export class BirthMonthNeeded extends Problem {}

/** Under 15, and not both have said yes. */
@ObjectType({ implements: () => [Problem] })
export class GuardianConsentNeeded extends Problem {}

/** From 15 to 17: she decides alone, and has not yet. */
@ObjectType({ implements: () => [Problem] })
export class OwnConsentNeeded extends Problem {}

/** Withdrawn, expired, replaced, or of no more use since she is 15: the page shows where it stands. */
@ObjectType({ implements: () => [Problem] })
export class ConsentMovedOn extends Problem {}

/** What was read is not today's text: it is read again before a yes. */
@ObjectType({ implements: () => [Problem] })
export class ConsentTextChanged extends Problem {}

/** The child herself, or another minor, is signed in here. */
@ObjectType({ implements: () => [Problem] })
export class NotTheGuardian extends Problem {}

/** The link went to the child's own mailbox: an adult of this mailbox answers signed in to an account of her own. */
@ObjectType({ implements: () => [Problem] })
export class GuardianAccountNeeded extends Problem {}

/** At the desk: the account given as the guardian's is the child's, or another minor's. */
@ObjectType({ implements: () => [Problem] })
export class NotAGuardianAccount extends Problem {}

/** At the desk: an agent does not receive her own consent, nor that of her own child with her. */
@ObjectType({ implements: () => [Problem] })
export class OwnWitness extends Problem {}

const problem =
  <P extends Problem>(type: new () => P, code: string) =>
  (): P =>
    Object.assign(new type(), { code });

export const birthMonthNeeded = problem(BirthMonthNeeded, 'birth_month_needed');
export const guardianConsentNeeded = problem(GuardianConsentNeeded, 'guardian_consent_needed');
export const ownConsentNeeded = problem(OwnConsentNeeded, 'own_consent_needed');
export const consentMovedOn = problem(ConsentMovedOn, 'consent_moved_on');
export const consentTextChanged = problem(ConsentTextChanged, 'consent_text_changed');
export const notTheGuardian = problem(NotTheGuardian, 'not_the_guardian');
export const guardianAccountNeeded = problem(GuardianAccountNeeded, 'guardian_account_needed');
export const notAGuardianAccount = problem(NotAGuardianAccount, 'not_a_guardian_account');
export const ownWitness = problem(OwnWitness, 'own_witness');
