import { parse } from 'csv-parse/sync';
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

  it('reads what another reader reads, wherever that one does not refuse', () => {
    const bare = fc.constantFrom('', 'a', ' é ', 'b, c', ' ');
    const quoted = fc.constantFrom('""', '"d"', ' "e;f"', '"g\nh" ', '"i\r\nj"', '"k ""l"""', '" "');
    const end = fc.constantFrom(';', ';', '\n', '\r\n', '\n\n');
    const piece = fc.tuple(fc.oneof(bare, quoted), end).map(([field, after]) => field + after);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = `x;y;z\n${pieces.join('')}`;
        const options = { delimiter: ';', trim: true, relax_column_count: true, skip_empty_lines: true };
        let other: string[][];
        try {
          other = parse(text, options);
        } catch {
          return;
        }
        const full = other
          .map((fields) => fields.map((field) => field.replace(/\r\n/g, '\n').trim()))
          .filter((fields) => fields.some((field) => field !== ''));
        const read = readCsv(text);
        expect(read.ok && read.value.rows.map(({ fields }) => fields)).toEqual(full);
      }),
      { numRuns: 2_000 },
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
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))?.text).toBe(text);
  });

  it('reads what an old spreadsheet saves', () => {
    const bytes = Uint8Array.from([
      0x43, 0x6f, 0x6c, 0x6c, 0xe8, 0x67, 0x65, 0x20, 0x80, 0x20, 0x9c, 0x20, 0x92,
    ]);
    expect(decodeText(bytes)).toEqual({ text: 'Collège € œ ’', encoding: 'windows-1252' });
  });

  it.each([
    ['little', [0xff, 0xfe], (code: number) => [code & 255, code >> 8]],
    ['big', [0xfe, 0xff], (code: number) => [code >> 8, code & 255]],
  ])('reads « texte Unicode », the %s end first', (_, mark, unit) => {
    const bytes = Uint8Array.from([...mark, ...[...text].flatMap((one) => unit(one.charCodeAt(0)))]);
    expect(decodeText(bytes)).toEqual({ text, encoding: 'utf-16' });
  });

  it('finds no text in a workbook that was renamed', () => {
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00))).toBeNull();
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
