import { decodeText, readCsv } from '@parvis/tables';
import { type MemberRowProblem, readMemberRows } from '..';

const colleges = [
  { key: 'habitants', name: 'Collège habitants' },
  { key: 'acteurs', name: 'Collège associations et acteurs locaux' },
];
const read = (text: string) => {
  const table = readCsv(text);
  if (!table.ok) throw new Error('not a table');
  return readMemberRows(table.value.rows, colleges);
};
const rowsOf = (text: string) => {
  const result = read(text);
  return result.ok ? result.value.rows : [];
};
const problemsOf = (text: string): readonly MemberRowProblem[] => {
  const result = read(text);
  return result.ok ? [] : result.error;
};
const told = (text: string) =>
  problemsOf(text).map((one) => `${one.line} ${one.code} ${'found' in one ? one.found : ''}`.trim());

describe('readMemberRows', () => {
  it('reads the list of a conseil citoyen as the demonstration town keeps it', () => {
    const rows = rowsOf(
      [
        'no,college,sexe,mode_designation,qualite',
        '1,Collège habitants,F,tirage au sort - fichier bailleur,titulaire',
        '11,Collège habitants,F,tirage au sort - liste complémentaire,complémentaire',
        "19,Collège associations et acteurs locaux,F,désignation - association de parents d'élèves,titulaire",
      ].join('\n'),
    );
    expect(
      rows.map(({ line, number, college, sex, standing }) => [line, number, college, sex, standing]),
    ).toEqual([
      [2, 1, 'habitants', 'F', 'titular'],
      [3, 11, 'habitants', 'F', 'reserve'],
      [4, 19, 'acteurs', 'F', 'titular'],
    ]);
    expect(rows[0]).toMatchObject({
      designation: 'draw',
      source: 'fichier bailleur',
      name: null,
      email: null,
    });
  });

  it('reads the headers that a town hall writes, in Latin-1 with semicolons', () => {
    const text =
      'Nom;Prénom;Organisation;Courriel;Collège;Sexe;Début;Fin\nÉté;Zoé;Régie;Zoe@Exemple.fr;ACTEURS;NR;1/9/2026;31/08/2029';
    const bytes = Uint8Array.from(text, (one) => one.charCodeAt(0));
    expect(rowsOf(decodeText(bytes)?.text ?? '')).toEqual([
      {
        line: 2,
        number: null,
        name: 'Zoé Été',
        organisation: 'Régie',
        email: 'zoe@exemple.fr',
        college: 'acteurs',
        sex: null,
        designation: null,
        source: null,
        standing: 'titular',
        reserveRank: null,
        from: '2026-09-01',
        until: '2029-08-31',
      },
    ]);
  });

  it.each([
    ['a college that the body does not have', 'college\nÉlus', ['2 college_unknown Élus']],
    ['a row without a college', 'nom;college\nAda;', ['2 college_missing']],
    ['a sex that is none', 'college;sexe\nhabitants;x', ['2 sex_unknown x']],
    ['a standing that is none', 'college;qualité\nhabitants;invité', ['2 standing_unknown invité']],
    ['a day that does not exist', 'college;début\nhabitants;31/02/2027', ['2 date_unknown 31/02/2027']],
    ['a year of two figures', 'college;fin\nhabitants;01/02/27', ['2 date_unknown 01/02/27']],
    [
      'an end before its beginning',
      'college;début;fin\nhabitants;2027-02-01;2027-01-31',
      ['2 ends_before_it_begins 2027-01-31'],
    ],
    ['an address that is none', 'college;courriel\nhabitants;ada', ['2 not_an_email ada']],
    ['one address for two', 'college;courriel\nhabitants;a@b.fr\nacteurs;A@b.fr', ['3 email_twice a@b.fr']],
    ['one number for two', 'college;no\nhabitants;1\nacteurs;01', ['3 number_twice 1']],
    ['a number that is none', 'college;no\nhabitants;1 bis', ['2 number_unknown 1 bis']],
    [
      'a comma that nobody quoted',
      'college,nom\nhabitants,Ada, dite la Grande',
      ['2 too_many_fields dite la Grande'],
    ],
    ['a text without end', `college;nom\nhabitants;${'a'.repeat(201)}`, [`2 too_long ${'a'.repeat(60)}`]],
    ['headers without a college', 'nom;sexe\nAda;F', ['1 column_missing']],
    ['one header twice', 'college;nom;Nom complet\nhabitants;Ada;Ada', ['1 column_repeated']],
    ['headers alone', 'college;nom', ['1 no_rows']],
    ['nothing', '', ['1 no_rows']],
  ])('tells the line of %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('tells every bad row at once, in the order of the file', () => {
    expect(told('college;sexe;courriel\nÉlus;x;a@b.fr\nhabitants;F;A@b.fr\nacteurs;y;')).toEqual([
      '2 college_unknown Élus',
      '2 sex_unknown x',
      '3 email_twice a@b.fr',
      '4 sex_unknown y',
    ]);
  });

  it('takes 2,000 people and no more', () => {
    const list = (count: number) =>
      ['college', ...Array.from({ length: count }, () => 'habitants')].join('\n');
    expect(rowsOf(list(2_000))).toHaveLength(2_000);
    expect(problemsOf(list(2_001))).toEqual([{ code: 'too_many_rows', line: 2_002, limit: 2_000 }]);
  });

  it.each([
    ['tirage au sort - liste électorale', 'draw', 'liste électorale'],
    ['Désignation - association de parents d’élèves', 'appointed', 'association de parents d’élèves'],
    ['élue', 'elected', null],
    ['De droit : bailleur - agence', 'by_right', 'bailleur - agence'],
    ['cooptation', null, 'cooptation'],
    ['', null, null],
  ])('reads how « %s » came to sit', (said, designation, source) => {
    expect(rowsOf(`college;mode de désignation\nhabitants;${said}`)).toMatchObject([{ designation, source }]);
  });

  it('ranks the reserve of each college in the order of the list', () => {
    const list = [
      'habitants;titulaire',
      'habitants;complémentaire',
      'acteurs;suppléante',
      'habitants;réserve',
    ];
    expect(rowsOf(['college;qualité', ...list].join('\n')).map(({ reserveRank }) => reserveRank)).toEqual([
      null,
      1,
      1,
      2,
    ]);
  });

  it('leaves columns that mean nothing here alone, and names them', () => {
    const result = read('college;remarque\nhabitants;à rappeler');
    expect(result.ok && result.value.ignored).toEqual(['remarque']);
  });
});
