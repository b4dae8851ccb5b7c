import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { isZip, readXlsx, XLSX_LIMITS } from '..';
import { type PackedFile, zipOf } from './zip-for-tests';

const inflate = (packed: Uint8Array, most: number) => inflateRawSync(packed, { maxOutputLength: most });
const file = (name: string, text: string, method: 0 | 8 = 8): PackedFile => {
  const bytes = Buffer.from(text);
  return { name, method, bytes: bytes.length, packed: method === 8 ? deflateRawSync(bytes) : bytes };
};
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const workbook = file(
  'xl/workbook.xml',
  `${HEAD}<workbook ${MAIN} xmlns:r="http://x"><sheets><sheet name="Liste" sheetId="7" r:id="rId3"/><sheet name="Autre" sheetId="1" r:id="rId1"/></sheets></workbook>`,
);
const relations = file(
  'xl/_rels/workbook.xml.rels',
  `${HEAD}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="t" Target="worksheets/sheet2.xml"/></Relationships>`,
);
const styles = file(
  'xl/styles.xml',
  `${HEAD}<styleSheet ${MAIN}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; d&quot;"/></numFmts>
   <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" xfId="0"/><xf numFmtId="14"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="165"/></cellXfs></styleSheet>`,
);
const strings = file(
  'xl/sharedStrings.xml',
  `${HEAD}<sst ${MAIN} count="3"><si><t>Nom</t></si><si><r><t xml:space="preserve">Hélène </t></r><r><rPr><b/></rPr><t>R. &amp; fils</t></r><rPh><t>ignored</t></rPh></si><si><t/></si></sst>`,
);
const sheet = (rows: string) =>
  file('xl/worksheets/sheet2.xml', `${HEAD}<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`);
const other = file(
  'xl/worksheets/sheet1.xml',
  '<worksheet><sheetData><row r="1"><c><v>9</v></c></row></sheetData></worksheet>',
);
const workbookOf = (rows: string, ...more: PackedFile[]) =>
  zipOf([workbook, relations, styles, strings, other, sheet(rows), ...more]);
const read = (bytes: Uint8Array) => {
  const answer = readXlsx(bytes, inflate);
  return answer.ok ? answer.value : answer.error;
};

describe('the first sheet of a workbook', () => {
  it('has its shared strings, inline strings, numbers, dates and formulas, each row with its number', () => {
    const rows = `
      <row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Collège &lt;A&gt; &#233;</t></is></c><c r="D1"/></row>
      <row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4" s="1"><v>46460</v></c><c r="D4" s="2"><v>46460.75</v></c><c r="E4" s="3"><v>3</v></c></row>
      <row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5" s="1"/></row>
      <row r="6"><c r="A6"><v>0.30000000000000004</v></c><c r="B6" t="str"><f>A1&amp;"x"</f><v>calculé</v></c><c r="C6" t="b"><v>1</v></c><c r="AA6"><v>27</v></c></row>`;
    expect(read(workbookOf(rows))).toEqual([
      { line: 1, fields: ['Nom', 'Collège <A> é'].concat('', '') },
      { line: 4, fields: ['Hélène R. & fils', '', '2027-03-14', '2027-03-14', '3'] },
      { line: 6, fields: ['0.3', 'calculé', '1', ...Array<string>(23).fill(''), '27'] },
    ]);
  });

  it('is found without references, prefixes or compression', () => {
    const plain = zipOf([
      file(
        'xl/worksheets/sheet1.xml',
        '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        0,
      ),
    ]);
    expect(read(plain)).toEqual([{ line: 1, fields: ['a', '1'] }]);
  });

  it('is refused when it is no workbook, locked, or holds more than is ever read', () => {
    expect(read(new TextEncoder().encode('nom;collège'))).toBe('not_a_workbook');
    expect(read(zipOf([file('word/document.xml', '<w/>')]))).toBe('not_a_workbook');
    expect(read(zipOf([{ ...sheet(''), flags: 1 }]))).toBe('workbook_locked');
    expect(read(zipOf(Array.from({ length: XLSX_LIMITS.entries + 1 }, (_, n) => file(`${n}`, ''))))).toBe(
      'not_a_workbook',
    );
    const huge = { ...sheet('x'), bytes: XLSX_LIMITS.partBytes + 1 };
    expect(read(zipOf([workbook, relations, huge]))).toBe('workbook_too_large');
  });

  it('unpacks no bomb, even one that lies about its size', () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000));
    expect(bomb.length).toBeLessThan(250_000);
    const lie = { name: 'xl/worksheets/sheet2.xml', method: 8 as const, packed: bomb, bytes: 10 };
    const before = process.memoryUsage().rss;
    expect(read(zipOf([workbook, relations, lie]))).toBe('not_a_workbook');
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  it('reads no entity that the file declares', () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(10)}">]>`;
    const rows = '<row r="1"><c t="inlineStr"><is><t>&a;&amp;lt;</t></is></c></row>';
    const part = file(
      'xl/worksheets/sheet2.xml',
      `${lol}<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    );
    expect(read(zipOf([workbook, relations, part]))).toEqual([{ line: 1, fields: ['&a;&lt;'] }]);
  });

  it('is not slowed down by what nothing closes', () => {
    const part = file('xl/worksheets/sheet2.xml', '<row '.repeat(400_000));
    const spoken = file('xl/sharedStrings.xml', `<si>${'<rPh>'.repeat(400_000)}</si>`);
    expect(read(zipOf([workbook, relations, spoken, part]))).toEqual([]);
  });

  it('keeps to its limits of rows and columns', () => {
    const row = (n: number) => `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="ZZZ${n}"><v>1</v></c></row>`;
    const rows = Array.from({ length: XLSX_LIMITS.rows + 50 }, (_, n) => row(n + 1)).join('');
    const answer = read(workbookOf(rows));
    expect(answer).toHaveLength(XLSX_LIMITS.rows + 1);
    expect(answer[0]).toEqual({ line: 1, fields: ['1'] });
  });

  it('never fails on bytes that were cut or changed', () => {
    const whole = workbookOf('<row r="1"><c r="A1" t="s"><v>1</v></c></row>');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const bytes = cut
          ? whole.slice(0, at)
          : Uint8Array.from(whole, (one, index) => (index === at ? byte : one));
        expect(typeof readXlsx(bytes, inflate).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('reads back whatever a spreadsheet writes', () => {
    const field = fc.string({ maxLength: 8 }).map((text) => text.replace(/[^\x20-\ud7ff]|_x/g, '').trim());
    const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (table) => {
        const cells = (fields: string[]) =>
          fields
            .map((one) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(one)}</t></is></c>`)
            .join('');
        const rows = table.map((fields, n) => `<row r="${n + 1}">${cells(fields)}</row>`).join('');
        const full = table.filter((fields) => fields.some((one) => one !== ''));
        const answer = readXlsx(workbookOf(rows), inflate);
        expect(answer.ok && answer.value.map(({ fields }) => fields)).toEqual(full);
      }),
    );
  });

  it('is known by its first bytes', () => {
    expect(isZip(workbookOf(''))).toBe(true);
    expect(isZip(new TextEncoder().encode('nom;collège;courriel;organisation'))).toBe(false);
  });
});
