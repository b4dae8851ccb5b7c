import { draftMinutes } from './draft-minutes';
import type { WhatHappened } from './what-happened';

const HAPPENED: WhatHappened = {
  ...{ number: 3, title: 'Séance plénière', place: 'Rue Jean-Lurçat' },
  openedAt: new Date('2027-03-17T17:05:00Z'),
  closedAt: new Date('2027-03-17T19:10:00Z'),
  seats: { names: ['Nadia B. (Habitants)', 'Karim D. (Habitants)', 'Lou F. (Habitants)'], unnamed: 0 },
  attendance: {
    present: { names: ['Nadia B.', 'Karim D.'], unnamed: 0 },
    absent: { names: ['Lou F.'], unnamed: 0 },
    proxies: [{ giver: 'Lou F.', holder: 'Nadia B.' }],
    guests: [{ name: 'Sam G.', quality: 'service des parcs' }],
    quorum: { have: 2, needed: 2, reached: true },
  },
  items: [
    {
      ...{ title: 'Bancs', kind: 'decision', note: 'Voir la carte.', documents: ['Plan du parc'] },
      questions: [
        { wording: 'Douze bancs', result: 'adopted', inFavour: 2, against: 0, abstained: 1, spoiled: 0 },
        { wording: 'Une fontaine', result: 'void', inFavour: 0, against: 0, abstained: 1, spoiled: 1 },
      ],
    },
    { title: 'Budget', kind: 'decision', note: '', documents: [], questions: [] },
  ],
  documents: ['Rapport de l’année'],
  questions: [{ wording: 'Motion', result: 'tie', inFavour: 1, against: 1, abstained: 0, spoiled: 0 }],
};
const plain = (text: string | undefined) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
const textOf = (happened: WhatHappened, title: string) =>
  plain(draftMinutes(happened, 'fr').find((section) => section.title === title)?.text);

describe('the first text of minutes', () => {
  it('has a section for the meeting, the presence, each point, votes outside any point, and the end', () => {
    expect(draftMinutes(HAPPENED, 'fr').map(({ title }) => title)).toEqual([
      ...['La séance', 'Présences', '1. Bancs', '2. Budget', 'Autres votes', 'Fin de la séance'],
    ]);
    expect(textOf(HAPPENED, 'La séance')).toContain('mercredi 17 mars 2027 à 18:05');
    expect(textOf(HAPPENED, 'Fin de la séance')).toContain('20:10');
  });

  it('lists what was to be read, for the whole meeting and for a point', () => {
    expect(textOf(HAPPENED, 'La séance')).toContain('Documents : 1.\n- Rapport de l’année');
    expect(textOf(HAPPENED, '1. Bancs')).toContain('Documents : 1.\n- Plan du parc');
    expect(textOf(HAPPENED, '2. Budget')).not.toContain('Documents');
  });

  it('says who was there, who spoke for whom, and the quorum', () => {
    const text = textOf(HAPPENED, 'Présences');
    for (const said of [
      'Présences : 2.\n- Nadia B.\n- Karim D.',
      'Absences : 1.\n- Lou F.',
      '- Lou F. a donné pouvoir à Nadia B.',
      '- Sam G., service des parcs',
      '2 pour 2 nécessaires',
    ])
      expect(text).toContain(said);
  });

  it('names nobody who did not agree to it', () => {
    const { attendance } = HAPPENED;
    const present = { names: ['Karim D.'], unnamed: 1 };
    const proxies = [{ giver: 'Lou F.', holder: null }];
    const text = textOf(
      { ...HAPPENED, attendance: attendance && { ...attendance, present, proxies } },
      'Présences',
    );
    expect(text).toContain('Présences : 2.\n- Karim D.\n- Noms non publiés : 1');
    expect(text).toContain('- Lou F. a donné pouvoir à une personne dont le nom n’est pas publié');
    expect(text).not.toContain('Nadia');
  });

  it('says each vote in numbers, and that none was recorded where there was none', () => {
    const bancs = textOf(HAPPENED, '1. Bancs');
    expect(bancs).toContain('« Douze bancs » : adopté. Pour : 2. Contre : 0. Abstentions : 1.');
    expect(bancs).toContain('« Une fontaine » : vote sans effet');
    expect(bancs).toContain('Bulletins nuls : 1.');
    expect(textOf(HAPPENED, '2. Budget')).toContain('Aucun vote n’a été relevé');
  });

  it('leaves the list of members to be kept by hand where no presence was recorded', () => {
    const text = textOf({ ...HAPPENED, attendance: null }, 'Présences');
    expect(text).toContain('La présence n’a pas été relevée');
    expect(text).toContain('- Lou F. (Habitants)');
  });
});
