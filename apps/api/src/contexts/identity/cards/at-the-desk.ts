import type { Provider } from '@nestjs/common';
import { CardPrinter } from './card-printer.service';
import { Cards } from './cards.store';
import { FindAccountsResolver } from '../find-accounts/find-accounts.resolver';
import { FindAccounts } from '../find-accounts/find-accounts.service';
import { OpenAccountResolver } from '../open-account/open-account.resolver';
import { OpenAccount } from '../open-account/open-account.service';
import { PrintCardResolver } from '../print-card/print-card.resolver';
import { PrintCard } from '../print-card/print-card.service';
import { SignInWithCardResolver } from '../sign-in-with-card/sign-in-with-card.resolver';
import { SignInWithCard } from '../sign-in-with-card/sign-in-with-card.service';

/** What an agent does with the person beside him, and the card with which she comes back alone. */
export const atTheDesk: Provider[] = [
  Cards,
  CardPrinter,
  FindAccounts,
  FindAccountsResolver,
  OpenAccount,
  OpenAccountResolver,
  PrintCard,
  PrintCardResolver,
  SignInWithCard,
  SignInWithCardResolver,
];
