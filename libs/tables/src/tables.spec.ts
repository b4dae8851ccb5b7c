import fc from 'fast-check';
import { decodeText, findColumns, folded, readCsv, SEPARATORS } from '.';

const rowsOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.value.rows.map(({ line, fields }) => [line, ...fields]) : read.error;
};

describe('readCsv', () => {
  it.each([
    [
      'commas',
      'no,nom\n1,Ada',
      [
        [1, 'no', 'nom'],
        [2, '1', 'Ada'],
      ],
    ],
    [
      'semicolons',
      'no;nom\n1;Ada, Bo',
      [
        [1, 'no', 'nom'],
        [2, '1', 'Ada, Bo'],
      ],
    ],
    [
      'tabs',
      'no\tnom\n1\tAda; Bo',
      [
        [1, 'no', 'nom'],
        [2, '1', 'Ada; Bo'],
      ],
    ],
    [
      'a byte order mark and Windows line ends',
      '\uFEFFno;nom\r\n1;Ada\r\n',
      [
        [1, 'no', 'nom'],
        [2, '1', 'Ada'],
      ],
    ],
    [
      'line ends of an old Macintosh',
      'no;nom\r1;Ada',
      [
        [1, 'no', 'nom'],
        [2, '1', 'Ada'],
      ],
    ],
    [
      'a comma in quotes in the headers',
      '"nom, prénom";no\nAda;1',
      [
        [1, 'nom, prénom', 'no'],
        [2, 'Ada', '1'],
      ],
    ],
    [
      'quotes within quotes',
      'nom\n"dit ""le Grand"""',
      [
        [1, 'nom'],
        [2, 'dit "le Grand"'],
      ],
    ],
    ['spaces before a quote', 'a; "b;c"', [[1, 'a', 'b;c']]],
    [
      'lines of nothing',
      '\n\na;b\n;\n\n1;2\n',
      [
        [3, 'a', 'b'],
        [6, '1', '2'],
      ],
    ],
    [
      'a line break in quotes, and the right line after it',
      'a;b\n"x\ny";1\n2;3',
      [
        [1, 'a', 'b'],
        [2, 'x\ny', '1'],
        [4, '2', '3'],
      ],
    ],
    [
      'one column',
      'nom\nAda',
      [
        [1, 'nom'],
        [2, 'Ada'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('tells the line of a quote that never closes', () => {
    expect(readCsv('a;b\n1;2\n3;"4\n5;6')).toEqual({ ok: false, error: { code: 'unclosed_quote', line: 3 } });
  });

  it('reads back whatever a spreadsheet writes', () => {
    // A spreadsheet trims nothing and quotes what needs it; blank rows and outer spaces are not kept.
    const field = fc.string({ maxLength: 8 }).map((text) => text.replace(/[\uFEFF\r\0]/g, '').trim());
    const row = fc
      .array(field, { minLength: 2, maxLength: 4 })
      .filter((fields) => fields.some((one) => one !== ''));
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(...SEPARATORS), (rows, separator) => {
        const text = rows.map((fields) => fields.map(quoted).join(separator)).join('\r\n');
        const read = readCsv(text);
        expect(read.ok && read.value.rows.map(({ fields }) => fields)).toEqual(rows);
      }),
    );
  });

  it('never fails on what is no table at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(typeof readCsv(text).ok).toBe('boolean');
      }),
    );
  });
});

describe('decodeText', () => {
  const text = 'Collège;« été » œuvre – 12 €';

  it('reads UTF-8, with or without its mark', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-8' });
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)).text).toBe(text);
  });

  it('reads what an old spreadsheet saves', () => {
    const bytes = Uint8Array.from([
      0x43, 0x6f, 0x6c, 0x6c, 0xe8, 0x67, 0x65, 0x20, 0x80, 0x20, 0x9c, 0x20, 0x92,
    ]);
    expect(decodeText(bytes)).toEqual({ text: 'Collège € œ ’', encoding: 'windows-1252' });
  });

  it('reads « texte Unicode »', () => {
    const bytes = Uint8Array.from([
      0xff,
      0xfe,
      ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
    ]);
    expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-16' });
  });
});

describe('findColumns', () => {
  const names = { name: ['nom', 'nom complet'], email: ['courriel', 'e-mail'] } as const;

  it('knows a header whatever its case, accents and dashes', () => {
    const found = findColumns([' E_Mail', 'NOM COMPLET', 'remarque', ''], names, ['name']);
    expect(found).toEqual({ ok: true, value: { at: { email: 0, name: 1 }, ignored: ['remarque'] } });
  });

  it('names what is missing and what is there twice', () => {
    expect(findColumns(['courriel', 'e-mail'], names, ['name'])).toEqual({
      ok: false,
      error: [
        { code: 'column_repeated', header: 'e-mail' },
        { code: 'column_missing', header: 'nom' },
      ],
    });
  });

  it('folds as people read', () => {
    expect(folded('  Mode_de  Désignation ')).toBe(folded('mode de designation'));
    expect(folded('Collège d’habitants')).toBe('college d habitants');
  });
});
