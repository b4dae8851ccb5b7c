import { safeName } from './file-name';

describe('the name a document is downloaded under', () => {
  it.each([
    ['Compte rendu 12 mars.pdf', 'Compte rendu 12 mars.pdf'],
    ['Été à Cahors.PDF', 'Été à Cahors.pdf'],
    ['rapport.v2.final.pdf', 'rapport.v2.final.pdf'],
    ['محضر الاجتماع.pdf', 'محضر الاجتماع.pdf'],
  ])('keeps %s', (given, kept) => {
    expect(safeName(given, 'pdf')).toBe(kept);
  });

  it.each([
    ['a path', '../../etc/passwd', 'passwd.pdf'],
    ['a path of Windows', 'C:\\Users\\x\\bilan.pdf', 'bilan.pdf'],
    ['a null byte', 'bilan.pdf\0.exe', 'bilan.pdf'],
    ['an override that writes backwards', 'bilan\u202Efdp.exe', 'bilanfdp.pdf'],
    ['a hidden mark', 'bilan\u200F\u200B.exe', 'bilan.pdf'],
    ['two endings', 'bilan.pdf.exe', 'bilan.pdf'],
    ['quotes and breaks for a header', 'a"; filename="b.html\r\nX: y', 'a filename= b.html X y.pdf'],
    ['a device', 'CON.pdf', 'document.pdf'],
    ['only dots', '....', 'document.pdf'],
    ['nothing', '', 'document.pdf'],
  ])('bad input: %s', (_, given, kept) => {
    expect(safeName(given, 'pdf')).toBe(kept);
  });

  it('bad input: half of an emoji, and 5,000 letters', () => {
    expect(safeName('a\uD83D.csv', 'csv')).toBe('a.csv');
    expect([...safeName('é'.repeat(5000), 'csv')]).toHaveLength(104);
  });
});
