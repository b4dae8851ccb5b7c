import type { Expected } from '../line';
import { LETTER_CODE, rowOf, somebodys } from '../somebodys';

const aList = (): FormData => {
  const form = new FormData();
  form.set('kind', 'water');
  form.set('reason', 'Délibération du 1er mars, article 2');
  form.set('file', new Blob(['nom;prénom;adresse\nFictive;Zoé;1 rue du Port\n']), 'eau.csv');
  return form;
};

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
  'Mutation.askListCheck': { to: 'members', best: 'bad input' },
  'Mutation.withdrawListCheck': { to: 'members' },
  'Query.electoralRollGround': { to: 'everyone', best: 'nothing' },
  'Query.townLists': { to: ['administrator'] },
  'Mutation.recordElectoralRollGround': { to: ['administrator'], best: 'refusal' },
  'Mutation.endElectoralRollGround': { to: ['administrator'], best: 'refusal' },
  'POST /files/town-list': {
    to: ['administrator'],
    best: 'refusal',
    rest: () => ({ path: '/files/town-list', body: aList() }),
  },
};
