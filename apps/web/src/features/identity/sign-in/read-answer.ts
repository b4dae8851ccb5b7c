import type { RequestSignInCodeMutation } from '../../../shared/graphql/generated/operations/request-sign-in-code';
import type { SignInMutation } from '../../../shared/graphql/generated/operations/sign-in';

export interface Fault {
  field: string;
  rule: string;
  limit?: number | null;
}

export interface MailboxPerson {
  id: string;
  displayName: string;
}

/** What stands in the way, in the words of the API. */
export type Obstacle =
  | { kind: 'wrongCode'; attemptsLeft: number }
  | { kind: 'expired' }
  | { kind: 'tooMany'; retryAt: string }
  | { kind: 'fault'; fault: Fault };

export type Step = 'email' | 'code' | 'who' | 'name';

/** Where an answer leads; `entered` when a session is open, no step when one stays where one is. */
export interface Next {
  step?: Step;
  obstacle?: Obstacle;
  people?: readonly MailboxPerson[];
  waiting?: { email: string; expiresAt: string };
  entered?: boolean;
}

const faulty = ([fault]: readonly Fault[]): Next => (fault ? { obstacle: { kind: 'fault', fault } } : {});

export function afterRequest(answer: RequestSignInCodeMutation['requestSignInCode']): Next {
  switch (answer.__typename) {
    case 'SignInCodeSent':
      return { step: 'code', waiting: { email: answer.email, expiresAt: answer.expiresAt } };
    case 'TooManyTries':
      return { obstacle: { kind: 'tooMany', retryAt: answer.retryAt } };
    case 'InvalidInput':
      return faulty(answer.faults);
  }
}

export function afterCode(answer: SignInMutation['signIn']): Next {
  switch (answer.__typename) {
    case 'SignedIn':
      return { entered: true };
    case 'ChoosePerson':
      return { step: 'who', people: answer.people };
    case 'NameNeeded':
      return { step: 'name' };
    case 'WrongCode':
      return { step: 'code', obstacle: { kind: 'wrongCode', attemptsLeft: answer.attemptsLeft } };
    case 'SignInCodeExpired':
      return { step: 'code', obstacle: { kind: 'expired' } };
    case 'TooManyTries':
      return { obstacle: { kind: 'tooMany', retryAt: answer.retryAt } };
    case 'InvalidInput':
      return faulty(answer.faults);
  }
}
