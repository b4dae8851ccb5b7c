import { maskedEmail } from './masked-email';

describe('a masked address', () => {
  it.each([
    ['amina@exemple.fr', 'a…@exemple.fr'],
    ['a@exemple.fr', 'a…@exemple.fr'],
    ['"odd@name"@exemple.fr', '"…@exemple.fr'],
  ])('%s is shown as %s', (email, masked) => {
    expect(maskedEmail(email)).toBe(masked);
  });
});
