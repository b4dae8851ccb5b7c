import { IdentityProvider } from './identity-provider.service';
import { ProviderDoors } from './provider-doors.service';
import { ProviderPeople } from './provider-people.store';
import { ProviderSignInController } from './provider-sign-in.controller';
import { ProviderSignInResolver } from './provider-sign-in.resolver';
import { ProviderSignIn } from './provider-sign-in.service';
import { UnlinkProviderResolver } from './unlink-provider.resolver';

export const providerControllers = [ProviderSignInController];
export const providerSignIn = [
  IdentityProvider,
  ProviderDoors,
  ProviderPeople,
  ProviderSignIn,
  ProviderSignInResolver,
  UnlinkProviderResolver,
];
