import type { Provider } from '@nestjs/common';
import { CardPrinter } from './card-printer.service';
import { Cards } from './cards.store';
import { AnswerDoubleResolver } from '../answer-double/answer-double.resolver';
import { AnswerDouble } from '../answer-double/answer-double.service';
import { FindAccountsResolver } from '../find-accounts/find-accounts.resolver';
import { FindAccounts } from '../find-accounts/find-accounts.service';
import { Doubles } from '../ages/doubles.store';
import { FindDoublesResolver } from '../find-doubles/find-doubles.resolver';
import { FindDoubles } from '../find-doubles/find-doubles.service';
import { AssistanceResolver } from '../open-assisted-session/assistance.resolver';
import { AssistedSessionResolver } from '../open-assisted-session/assisted-session.resolver';
import { AssistedSessions } from '../open-assisted-session/assisted-sessions.service';
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
  Doubles,
  FindDoubles,
  FindDoublesResolver,
  AnswerDouble,
  AnswerDoubleResolver,
  OpenAccount,
  OpenAccountResolver,
  AssistedSessions,
  AssistedSessionResolver,
  AssistanceResolver,
  PrintCard,
  PrintCardResolver,
  SignInWithCard,
  SignInWithCardResolver,
];
