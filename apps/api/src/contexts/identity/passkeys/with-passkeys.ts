import type { Provider } from '@nestjs/common';
import { EndSessionsResolver } from '../end-sessions/end-sessions.resolver';
import { EnrolPasskeyResolver } from '../enrol-passkey/enrol-passkey.resolver';
import { EnrolPasskey } from '../enrol-passkey/enrol-passkey.service';
import { ManagePasskeysResolver } from '../manage-passkeys/manage-passkeys.resolver';
import { ManagePasskeys } from '../manage-passkeys/manage-passkeys.service';
import { ProvePasskeyResolver } from '../prove-passkey/prove-passkey.resolver';
import { PasskeyRecovery } from '../recover-passkeys/passkey-recovery.service';
import { SeeSecurityResolver } from '../see-security/see-security.resolver';
import { SignInWithPasskeyResolver } from '../sign-in-with-passkey/sign-in-with-passkey.resolver';
import { SignInWithPasskey } from '../sign-in-with-passkey/sign-in-with-passkey.service';
import { AccountNotices } from './account-notices.service';
import { CheckPasskey } from './check-passkey.service';
import { PasskeyDesk } from './passkey-desk.service';
import { Passkeys } from './passkeys.store';
import { StrongProof } from './strong-proof.service';

/** Coming in with a passkey, and looking after one's passkeys and sessions. */
export const withPasskeys: Provider[] = [
  Passkeys,
  PasskeyDesk,
  CheckPasskey,
  StrongProof,
  AccountNotices,
  PasskeyRecovery,
  ...[EnrolPasskey, EnrolPasskeyResolver],
  ...[SignInWithPasskey, SignInWithPasskeyResolver],
  ProvePasskeyResolver,
  ...[ManagePasskeys, ManagePasskeysResolver],
  SeeSecurityResolver,
  EndSessionsResolver,
];
