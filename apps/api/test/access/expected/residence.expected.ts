import type { Expected } from '../line';

/** Where somebody lives, checked without keeping a document. */
export const residenceExpected: Expected = {
  'Query.myResidence': { to: 'members' },
  'Mutation.askLetter': { to: 'members', best: 'bad input' },
  'Mutation.typeLetterCode': { to: 'members', best: 'refusal', ask: () => ({ code: 'ABCDEFGH' }) },
  'Mutation.attestResidence': { to: ['mediator', 'facilitator', 'administrator'], best: 'bad input' },
  'Query.residenceDesk': { to: ['facilitator', 'administrator'] },
  'Mutation.printLetters': { to: ['facilitator', 'administrator'] },
  'Mutation.lettersPosted': { to: ['facilitator', 'administrator'] },
};
