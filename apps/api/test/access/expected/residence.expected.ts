import type { Expected } from '../line';
import { LETTER_CODE, rowOf, somebodys } from '../somebodys';

/** Where somebody lives, checked without keeping a document. */
export const residenceExpected: Expected = {
  'Query.myResidence': { to: 'members' },
  'Mutation.askLetter': { to: 'members', best: 'bad input' },
  'Mutation.typeLetterCode': {
    to: 'members',
    best: 'refusal',
    ask: () => ({ code: LETTER_CODE }),
    others: [
      {
        of: 'letter, with the code that is in it',
        ask: async (world) => ({ code: (await somebodys.letter(world)) && LETTER_CODE }),
        same: (world) => rowOf(world, 'residence_letter', somebodys.letter(world)),
        answer: 'refusal',
      },
    ],
  },
  'Mutation.attestResidence': { to: ['mediator', 'facilitator', 'administrator'], best: 'bad input' },
  'Query.residenceDesk': { to: ['facilitator', 'administrator'] },
  'Mutation.printLetters': { to: ['facilitator', 'administrator'] },
  'Mutation.lettersPosted': { to: ['facilitator', 'administrator'] },
};
