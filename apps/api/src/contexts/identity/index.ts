export { Ages, bandAt, keyedMonth } from './ages/ages.store';
export { Grants, type NewGrant } from './grants/grants.store';
export { type Role, ROLES, STAFF_ROLES } from './grants/role';
export { RoleGrantEntity } from './grants/role-grant.entity';
export { identityPermissions } from './identity.access';
export { IdentityModule } from './identity.module';
export { NotForOneself, notForOneself } from './answer-double/not-for-oneself.type';
export {
  CODE_ATTEMPTS,
  codeHash,
  isCode,
  newCode,
  openCode,
  readCode,
  sealCode,
} from './request-sign-in-code/one-time-code';
export { maskedEmail } from './request-sign-in-code/masked-email';
export { readEmail } from './request-sign-in-code/email-address';
export { People } from './people.store';
export { RoleName } from './viewer.type';
export { PersonEntity } from './person.entity';
export { identityProcessings } from './identity.privacy';
export { SignInLimits } from './limits/sign-in-limits.service';
export { tooManyTries, TooManyTries } from './limits/too-many-tries.type';
export { WrongCode, wrongCode } from './sign-in/sign-in.result';
export { type OfficeHolder, OfficeHolders, rolesAt } from './grants/office-holders.store';
export { FreshProofNeeded, freshProofNeeded } from './passkeys/passkey-problems.type';
export { StrongProof } from './passkeys/strong-proof.service';
export { PasskeyRecovery } from './recover-passkeys/passkey-recovery.service';
