import { attachment } from './disposition';

describe('the header of a download', () => {
  it('says the name in ASCII and whole', () => {
    expect(attachment('Été (1) à Cahors.pdf')).toBe(
      'attachment; filename="Ete (1) a Cahors.pdf"; filename*=UTF-8\'\'%C3%89t%C3%A9%20%281%29%20%C3%A0%20Cahors.pdf',
    );
    expect(attachment('محضر.pdf')).toBe(
      'attachment; filename="____.pdf"; filename*=UTF-8\'\'%D9%85%D8%AD%D8%B6%D8%B1.pdf',
    );
  });

  it('bad input: nothing leaves its quotes or its line', () => {
    const header = attachment('a"; x="b\\\r\n\u0001.pdf');
    expect(header).toBe(
      'attachment; filename="a_; x=_b____.pdf"; filename*=UTF-8\'\'a%22%3B%20x%3D%22b%5C%0D%0A%01.pdf',
    );
    expect(header).not.toMatch(/[^\x20-\x7E]/);
  });
});
