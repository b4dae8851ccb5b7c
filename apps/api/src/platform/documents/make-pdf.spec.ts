import { createHash } from 'node:crypto';
import type { Block, DocumentModel } from './model/document-model';
import { makePdf } from './make-pdf';
import { readPdf } from './testing/read-pdf';

const DEMO = 'Démonstration : personnes, avis et réponses fictifs';

const aDocument = (blocks: readonly Block[], given: Partial<DocumentModel> = {}): DocumentModel => ({
  title: 'Procès-verbal d’essai',
  language: 'fr',
  date: new Date('2027-04-02T10:00:00Z'),
  author: 'Ville d’essai',
  banner: DEMO,
  footer: 'Ville d’essai',
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  blocks,
  ...given,
});

const aTable = (rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  caption: 'Projets',
  columns: [
    { label: 'Rang', width: 1, align: 'right' },
    { label: 'Projet', width: 5, namesRow: true },
    { label: 'Coût', width: 2, align: 'right' },
  ],
  rows,
});

const SEVERAL: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Le vote' },
  { kind: 'paragraph', text: '12 345 bulletins, « cœur de ville », 1 000 €.' },
  aTable([['1', 'Ombrières', '60 000 €']]),
  { kind: 'heading', level: 2, text: 'Les projets' },
  { kind: 'figure', alt: 'Ombrières : 60 %.', bars: [{ label: 'Ombrières', share: 0.6, text: '60 %' }] },
  { kind: 'link', text: 'Vérifier', href: 'https://parvis.example/resultats' },
];

const read = async (model: DocumentModel) => readPdf(await makePdf(model, { compress: false }));

describe('a PDF made here', () => {
  it('is tagged, says its language and its title, and claims PDF/UA', async () => {
    const pdf = await read(aDocument(SEVERAL));
    expect(pdf.raw).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(pdf.raw).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(pdf.raw).toContain('/Marked true');
    expect(pdf.raw).toContain('/Lang (fr-FR)');
    expect(pdf.raw).toContain('/DisplayDocTitle true');
    expect(pdf.raw).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.raw).toContain('/Outlines');
  });

  it('has its headings, its header cells, the alternative text of its figure, in reading order', async () => {
    const pdf = await read(aDocument(SEVERAL));
    expect(pdf.structure.filter((type) => /^H\d$|^Figure$|^Table$|^Link$/.test(type))).toEqual([
      'H1',
      'H2',
      'Table',
      'H2',
      'Figure',
      'Link',
    ]);
    expect(pdf.structure.filter((type) => type === 'TH')).toHaveLength(4);
    expect(pdf.raw.match(/\/Scope \/Column/g)).toHaveLength(3);
    expect(pdf.raw.match(/\/Scope \/Row/g)).toHaveLength(1);
    expect(pdf.alternatives).toContain('Ombrières : 60 %.');
    expect(pdf.text).toMatch(
      /Démonstration.*Procès-verbal d’essai.*Le vote.*12 345 bulletins.*« cœur de ville »/s,
    );
  });

  it('embeds every font it uses', async () => {
    const { raw } = await read(aDocument(SEVERAL));
    const fonts = raw.match(/\/BaseFont \/\S+/g) ?? [];
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((font) => /\/[A-Z]{6}\+/.test(font))).toBe(true);
    expect(raw).not.toMatch(/Helvetica|Times|Courier/);
  });

  it('the same document is the same bytes', async () => {
    const digests = await Promise.all(
      [1, 2].map(async () =>
        createHash('sha256')
          .update(await makePdf(aDocument(SEVERAL)))
          .digest('hex'),
      ),
    );
    expect(digests[0]).toBe(digests[1]);
    const other = await makePdf(aDocument([...SEVERAL, { kind: 'paragraph', text: 'Une ligne.' }]));
    expect(createHash('sha256').update(other).digest('hex')).not.toBe(digests[0]);
  });

  it('200 rows: the header comes back on each page and is said once; banner and number on each', async () => {
    const rows = Array.from({ length: 200 }, (_, i) => [`${i + 1}`, `Projet ${i + 1}`, '1 000 €']);
    const pdf = await read(aDocument([aTable(rows)]));
    expect(pdf.pages.length).toBeGreaterThan(4);
    for (const [index, page] of pdf.pages.entries()) {
      expect(page).toContain('Rang');
      expect(page).toContain(DEMO);
      expect(page).toContain(`Page ${index + 1} sur ${pdf.pages.length}`);
    }
    expect(pdf.structure.filter((type) => type === 'TH')).toHaveLength(3 + 200);
    expect(pdf.text).toMatch(/Projet 1\s.*Projet 200/s);
  });

  it('titles of 200 letters, words without a space, other alphabets and emoji do not break it', async () => {
    const strange = [
      'مشروع الحديقة',
      'Jardin 🌳 partagé',
      'x'.repeat(400),
      'mot '.repeat(2000),
      '\u0000\u202e',
      '',
    ];
    const pdf = await read(
      aDocument([
        { kind: 'heading', level: 2, text: 'Très long '.repeat(20) },
        aTable(strange.map((title, index) => [`${index}`, title, ''])),
        { kind: 'figure', alt: 'x', bars: strange.map((label) => ({ label, share: 9, text: label })) },
        { kind: 'note', text: 'mot '.repeat(3000) },
        { kind: 'code', text: 'a'.repeat(2000) },
        { kind: 'signatures', words: { name: 'Nom', signature: 'Signature' }, holders: strange },
      ]),
    );
    expect(pdf.text).toContain('Jardin □ partagé');
    // Not drawn, and not lost.
    expect(pdf.actuals).toEqual(expect.arrayContaining(['مشروع الحديقة', 'Jardin 🌳 partagé']));
  });

  it('says nothing on no page of a demonstration that is none', async () => {
    const pdf = await read(aDocument([{ kind: 'pageBreak' }], { banner: null, language: 'en' }));
    expect(pdf.text).not.toContain('Démonstration');
    expect(pdf.raw).toContain('/Lang (en-GB)');
    expect(pdf.pages).toHaveLength(2);
  });
});
