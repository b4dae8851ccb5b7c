import { Global, Module } from '@nestjs/common';
import { ViewerSource } from '../../platform/access/viewer';
import { DemoSignInResolver } from './demo-sign-in/demo-sign-in.resolver';
import { DemoSignIn } from './demo-sign-in/demo-sign-in.service';
import { atTheDesk } from './cards/at-the-desk';
import { Ages } from './ages/ages.store';
import { Grants } from './grants/grants.store';
import { OfficeHolders } from './grants/office-holders.store';
import { Sessions } from './keep-session/sessions.service';
import { SignInLimits } from './limits/sign-in-limits.service';
import { PasskeyRecovery } from './recover-passkeys/passkey-recovery.service';
import { StrongProof } from './passkeys/strong-proof.service';
import { withPasskeys } from './passkeys/with-passkeys';
import { People } from './people.store';
import { providerControllers, providerSignIn } from './provider-sign-in/provider-sign-in.providers';
import { ReadDemoMailboxResolver } from './read-demo-mailbox/read-demo-mailbox.resolver';
import { SayBirthMonthResolver } from './say-birth-month/say-birth-month.resolver';
import { SayBirthMonth } from './say-birth-month/say-birth-month.service';
import { RequestSignInCodeResolver } from './request-sign-in-code/request-sign-in-code.resolver';
import { RequestSignInCode } from './request-sign-in-code/request-sign-in-code.service';
import { SendSignInCode } from './request-sign-in-code/send-sign-in-code.service';
import { SeeSignInDoorsResolver } from './see-sign-in-doors/see-sign-in-doors.resolver';
import { SeeViewerResolver } from './see-viewer/see-viewer.resolver';
import { SignInResolver } from './sign-in/sign-in.resolver';
import { SignIn } from './sign-in/sign-in.service';
import { SignOutResolver } from './sign-out/sign-out.resolver';

const signingIn = [
  RequestSignInCode,
  RequestSignInCodeResolver,
  SendSignInCode,
  SignIn,
  SignInResolver,
  SignOutResolver,
  SeeSignInDoorsResolver,
];
const demonstration = [DemoSignIn, DemoSignInResolver, ReadDemoMailboxResolver];

@Global()
@Module({
  controllers: [...providerControllers],
  providers: [
    ...providerSignIn,
    Sessions,
    { provide: ViewerSource, useExisting: Sessions },
    People,
    Grants,
    Ages,
    SignInLimits,
    SayBirthMonth,
    SayBirthMonthResolver,
    OfficeHolders,
    SeeViewerResolver,
    ...signingIn,
    ...demonstration,
    ...atTheDesk,
    ...withPasskeys,
  ],
  exports: [
    Sessions,
    ViewerSource,
    People,
    Grants,
    Ages,
    SignInLimits,
    OfficeHolders,
    StrongProof,
    PasskeyRecovery,
  ],
})
export class IdentityModule {}
