import { afterCode, afterRequest } from './read-answer';

const fault = { __typename: 'FieldFault' as const, field: 'email', rule: 'required', limit: null };

describe('what the page does with an answer', () => {
  it('goes to the code once it is sent, and stays when it is not', () => {
    const expiresAt = '2027-03-09T10:10:00.000Z';
    expect(afterRequest({ __typename: 'SignInCodeSent', email: 'a@b.fr', expiresAt })).toEqual({
      step: 'code',
      waiting: { email: 'a@b.fr', expiresAt },
    });
    expect(afterRequest({ __typename: 'TooManyTries', code: 'too_many_tries', retryAt: expiresAt })).toEqual({
      obstacle: { kind: 'tooMany', retryAt: expiresAt },
    });
    expect(
      afterRequest({ __typename: 'InvalidInput', code: 'invalid_input', faults: [fault] }).obstacle,
    ).toMatchObject({ kind: 'fault', fault: { field: 'email', rule: 'required' } });
  });

  it('opens the door, asks what is missing, or says why not', () => {
    const viewer = { __typename: 'Viewer' as const, id: '1' };
    const people = [{ __typename: 'MailboxPerson' as const, id: '1', displayName: 'Amina' }];
    expect(afterCode({ __typename: 'SignedIn', viewer })).toEqual({ entered: true });
    expect(afterCode({ __typename: 'ChoosePerson', people })).toEqual({ step: 'who', people });
    expect(afterCode({ __typename: 'NameNeeded', code: 'name_needed' })).toEqual({ step: 'name' });
    expect(afterCode({ __typename: 'WrongCode', code: 'wrong_code', attemptsLeft: 2 })).toEqual({
      step: 'code',
      obstacle: { kind: 'wrongCode', attemptsLeft: 2 },
    });
    expect(afterCode({ __typename: 'SignInCodeExpired', code: 'sign_in_code_expired' })).toEqual({
      step: 'code',
      obstacle: { kind: 'expired' },
    });
  });
});
