import { makePdf } from '../../../platform/documents/make-pdf';
import { readPdf } from '../../../platform/documents/testing/read-pdf';
import { lettersDocument } from './letters-document';

it('prints one tagged page a person, with her address and her code, after a sheet for the agent', async () => {
  const address = {
    name: 'Rose Fictive',
    street: '12 rue du Château-du-Roi',
    postcode: '46000',
    city: 'Cahors',
  };
  const letters = [
    { address, code: 'KXRTMWQB', language: 'fr' as const },
    { address: { ...address, name: 'نور' }, code: 'AAAABBBB', language: 'en' as const },
  ];
  const around = { town: 'Cahors', where: 'https://example.org/moi/residence', days: 60, at: new Date(0) };
  const paper = readPdf(await makePdf(lettersDocument(letters, around), { compress: false }));
  expect(paper.pages).toHaveLength(3);
  expect(paper.pages[0]).not.toContain('Fictive');
  expect(paper.pages[1]).toContain('46000 CAHORS');
  expect(paper.pages[1]).toContain('KXRT MWQB');
  expect(paper.pages[1]).not.toContain('AAAA');
  expect(paper.pages[2]).toContain('AAAA BBBB');
  expect(paper.structure.filter((tag) => tag === 'H2')).toHaveLength(2);
});
