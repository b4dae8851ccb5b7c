import { useEffect, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { DemoSignInDocument } from '../../../shared/graphql/generated/operations/demo-sign-in';
import { RequestSignInCodeDocument } from '../../../shared/graphql/generated/operations/request-sign-in-code';
import { SignInDocument } from '../../../shared/graphql/generated/operations/sign-in';
import { birthMonthOf, NO_BIRTH } from '../say-birth-month/birth-month';
import {
  afterCode,
  afterRequest,
  type MailboxPerson,
  type Next,
  type Obstacle,
  type Step,
} from './read-answer';

interface Newcomer {
  displayName?: string;
  birthMonth?: string;
}

const NOTHING = { email: '', expiresAt: '' };

/**
 * Signing in as a few questions, one a screen. The address and the waiting code's end are kept on the device, since
 * a phone may forget the page while its owner reads the mail; the code itself is kept nowhere.
 * @param entered called once a session is open
 */
export function useSignIn(entered: () => Promise<void>) {
  const draft = useDraft('sign-in', NOTHING);
  const [step, setStep] = useState<Step>('email');
  const [code, changeCode] = useState('');
  const [name, changeName] = useState('');
  const [birth, changeBirth] = useState(NO_BIRTH);
  const [people, setPeople] = useState<readonly MailboxPerson[]>([]);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const request = useMutate(RequestSignInCodeDocument);
  const enter = useMutate(SignInDocument);
  const demo = useMutate(DemoSignInDocument);
  const { email, expiresAt } = draft.value;

  useEffect(() => {
    if (draft.restored && expiresAt && Date.parse(expiresAt) > Date.now()) setStep('code');
  }, [draft.restored, expiresAt]);

  const follow = async (next: Next) => {
    setObstacle(next.obstacle);
    if (next.people) setPeople(next.people);
    if (next.waiting) {
      draft.change(next.waiting);
      changeCode('');
    }
    if (next.step) setStep(next.step);
    if (!next.entered) return;
    draft.clear();
    await entered();
  };

  const askCode = async () => {
    const answer = await request.run({ email });
    if (answer) await follow(afterRequest(answer.requestSignInCode));
  };
  const tryCode = async (more: Newcomer & { personId?: string } = {}) => {
    const answer = await enter.run({ email, code, ...more });
    if (answer) await follow(afterCode(answer.signIn));
  };
  const beDemo = async (personId: string) => {
    if (await demo.run({ personId })) await follow({ entered: true });
  };

  return {
    step,
    go: (next: Step) => void follow({ step: next }),
    email,
    changeEmail: (typed: string) => draft.change({ email: typed, expiresAt: '' }),
    expiresAt,
    code,
    changeCode,
    name,
    changeName,
    birth,
    changeBirth,
    join: () => tryCode({ displayName: name, birthMonth: birthMonthOf(birth) }),
    people,
    obstacle,
    askCode,
    tryCode,
    beDemo,
    busy: request.busy || enter.busy || demo.busy,
    trouble: request.trouble ?? enter.trouble ?? demo.trouble,
  };
}

export type SignIn = ReturnType<typeof useSignIn>;
