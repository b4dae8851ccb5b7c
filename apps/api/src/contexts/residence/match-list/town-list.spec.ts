import { keyedMonth } from '../../identity';
import { KeyedList } from './keyed-list';
import { LIST_LIMITS } from './list-limits';
import { type ListPerson, readTownList } from './town-list';

async function read(list: string | Buffer) {
  const taken: ListPerson[] = [];
  const bytes = typeof list === 'string' ? Buffer.from(list) : list;
  const answer = await readTownList(bytes, 'Cahors', (person) => void taken.push(person));
  return { taken, ...(answer.ok ? answer.value : { refusal: answer.error }) };
}
const HEAD = 'Nom;Prénom;Naissance;Adresse;Code postal;Ville';
const ROSE = 'Fictive;Rose, Marie;04/1951;12 av. Jean-Jaurès;46 000;CAHORS';
const ROSES_WORDS = {
  surname: 'fictive',
  givenNames: ['rosemarie', 'rose'],
  street: '12 avenue jean jaures',
  postcode: '46000',
  month: '1951-04',
};

describe('a list of the town', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${HEAD}\r\n${ROSE}\r\n`)],
    ['Latin-1', Buffer.from(`${HEAD}\n${ROSE}\n`, 'latin1')],
    ['commas', Buffer.from(`nom,PRENOMS,adresse postale\nFictive,"Rose, Marie","12 avenue Jean Jaurès"\n`)],
    ['tabs', Buffer.from(`${HEAD}\n${ROSE}`.replaceAll(';', '\t'))],
    ['quotes everywhere', Buffer.from(`"${HEAD}"\n"${ROSE}"\n`.replaceAll(';', '";"'))],
  ])('is read as %s', async (how, bytes) => {
    const bare = how === 'commas' ? { month: '', postcode: '' } : {};
    expect(await read(bytes)).toMatchObject({
      lines: 1,
      refused: 0,
      elsewhere: 0,
      taken: [{ ...ROSES_WORDS, ...bare }],
    });
  });

  it('may write an address on one line, and what it says of another town is left out', async () => {
    const list = `nom;prénom;adresse\nFictive;Rose;12 rue du Port 46000 Cahors Cedex\nFictif;Jean;1 rue Haute 46090 Pradines\n`;
    expect(await read(list)).toMatchObject({
      lines: 2,
      elsewhere: 1,
      taken: [{ street: '12 rue port', postcode: '46000' }],
    });
  });

  it('names each line that cannot be read, as a spreadsheet counts, and reads the others', async () => {
    const long = `${'x'.repeat(LIST_LIMITS.lineLength)};Rose;;1 rue du Port;;`;
    const bad = [';Rose;;1 rue;;', 'Fictive;-;;1 rue;;', 'Fictive;Rose;;,;;', 'Fictive;Rose;04/51;1 rue;;'];
    const list = [HEAD, ...bad, '', 'Fictive;Rose', '"Fictive;Rose;;1 rue;;', long, ROSE].join('\n');
    expect(await read(list)).toMatchObject({
      lines: 8,
      refused: 7,
      refusedLines: [
        { line: 2, fault: 'no_surname' },
        { line: 3, fault: 'no_given_name' },
        { line: 4, fault: 'no_address' },
        { line: 5, fault: 'birth_unreadable' },
        { line: 7, fault: 'line_columns' },
        { line: 8, fault: 'line_quotes' },
        { line: 9, fault: 'line_too_long' },
      ],
      taken: [ROSES_WORDS],
    });
  });

  it.each([
    [
      'no heading it needs',
      'nom;adresse\nFictive;1 rue\n',
      { code: 'list_column_missing', column: 'givenName' },
    ],
    ['headings alone', `${HEAD}\n\n`, { code: 'list_empty' }],
    ['nothing', '', { code: 'list_empty' }],
    ['another sort of file', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), { code: 'list_unreadable' }],
    ['UTF-16', Buffer.from(`\uFEFF${HEAD}`, 'utf16le'), { code: 'list_unreadable' }],
    ['one line without end', 'x'.repeat(3_000_000), { code: 'list_unreadable' }],
    ['one line too many', `${HEAD}\n${`${ROSE}\n`.repeat(LIST_LIMITS.lines + 1)}`, { code: 'list_too_long' }],
  ])('is refused whole with %s', async (_, list, refusal) => {
    expect(await read(list)).toMatchObject({ refusal });
  });

  it('names a hundred refused lines and counts them all', async () => {
    const answer = await read(`${HEAD}\n${';\n'.repeat(250)}${ROSE}\n`);
    expect(answer).toMatchObject({ lines: 251, refused: 250, taken: [ROSES_WORDS] });
    expect(answer).toHaveProperty('refusedLines.length', LIST_LIMITS.namedLines);
  });
});

describe('a keyed list', () => {
  const line = { ...ROSES_WORDS, givenNames: ['rose'], month: '' };
  const asking = { ...line, personId: 'rose', givenName: 'rose', month: '' };

  it('finds who has one line of her own; several lines, or several people, are for a human', async () => {
    await KeyedList.during((list) => {
      list.add(line, 2);
      list.add({ ...line, street: '1 rue haute' }, 3);
      list.add({ ...line, street: '1 rue haute' }, 4);
      const other = { ...asking, personId: 'other' };
      const twoLines = { ...asking, personId: 'two', street: '1 rue haute' };
      const nobody = { ...asking, personId: 'nobody', surname: 'autre' };
      expect(list.compare([asking, twoLines, nobody])).toEqual({ matched: ['rose'], ambiguous: ['two'] });
      expect(list.compare([asking, other])).toEqual({ matched: [], ambiguous: ['rose', 'other'] });
    });
  });

  it('asks nothing that the list leaves out, and agreement on what it says', async () => {
    await KeyedList.during((list) => {
      list.add({ ...line, postcode: '', month: '' }, 2);
      list.add({ ...line, street: '1 rue haute', postcode: '46090' }, 3);
      list.add({ ...line, street: '2 rue basse', month: '1951-04' }, 4);
      expect(list.compare([asking]).matched).toEqual(['rose']);
      expect(list.compare([{ ...asking, street: '1 rue haute' }]).matched).toEqual([]);
      expect(list.compare([{ ...asking, street: '2 rue basse' }]).matched).toEqual([]);
    });
  });

  it('counts the same person with a birth month once, and twice without', async () => {
    await KeyedList.during((list) => {
      for (const number of [2, 3]) {
        list.add({ ...line, month: '1951-04' }, number);
        list.add({ ...line, street: '1 rue haute' }, number + 10);
      }
      const month = keyedMonth(list.key, '1951-04');
      expect(list.compare([{ ...asking, month }])).toEqual({ matched: ['rose'], ambiguous: [] });
      expect(list.compare([{ ...asking, month, street: '1 rue haute' }]).ambiguous).toEqual(['rose']);
    });
  });

  it.each([
    ['ends', () => undefined],
    [
      'fails',
      () => {
        throw new Error('planted');
      },
    ],
  ])('has a key of its own, and neither key nor digests once the comparison %s', async (_, end) => {
    const kept: { list: KeyedList; key: Buffer }[] = [];
    for (const _round of [1, 2])
      await KeyedList.during((list) => {
        list.add(line, 2);
        kept.push({ list, key: Buffer.from(list.key) });
        end();
      }).catch((error: unknown) => expect(error).toEqual(new Error('planted')));
    const [one, two] = kept;
    expect(one?.key).not.toEqual(two?.key);
    expect(one?.list.key).toEqual(Buffer.alloc(32));
    expect(one?.list.compare([asking])).toEqual({ matched: [], ambiguous: [] });
  });
});
