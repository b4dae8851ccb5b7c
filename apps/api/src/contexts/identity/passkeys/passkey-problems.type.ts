import { Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '../../../platform/graphql/problem.type';

/** Why a passkey was not taken: a code of the sentences. Nothing was done. */
export type PasskeyCode =
  | 'passkey_refused'
  | 'passkey_expired'
  | 'passkey_unknown'
  | 'passkey_suspected'
  | 'passkey_impossible'
  | 'passkey_known'
  | 'passkey_last'
  | 'passkey_limit'
  | 'passkey_not_now'
  | 'passkey_recovery_over';

@ObjectType({ implements: () => [Problem] })
export class PasskeyRefused extends Problem {}

/** Something that takes the passkey, shown again within ten minutes. */
@ObjectType({ implements: () => [Problem] })
export class FreshProofNeeded extends Problem {}

/** What the browser hands to the passkey. */
@ObjectType()
export class PasskeyAsked {
  /** JSON, as `PublicKeyCredential.parse…OptionsFromJSON` reads it. */
  @Field(() => String)
  options: string;
}

export const passkeyRefused = (code: PasskeyCode): PasskeyRefused =>
  Object.assign(new PasskeyRefused(), { code });

export const freshProofNeeded = (): FreshProofNeeded =>
  Object.assign(new FreshProofNeeded(), { code: 'fresh_proof_needed' });

export const passkeyAsked = (options: object): PasskeyAsked =>
  Object.assign(new PasskeyAsked(), { options: JSON.stringify(options) });
