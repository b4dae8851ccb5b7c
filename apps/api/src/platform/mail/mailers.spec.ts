import { domainOf, refusalOf } from './mailers';

describe('what an answer of SMTP says of an address', () => {
  it.each([
    [{ responseCode: 550, response: '550 5.1.1 no such user', command: 'RCPT TO' }, '5.1.1'],
    [{ responseCode: 552, response: '552-5.2.2 mailbox full', command: 'RCPT TO' }, '5.2.2'],
    [{ responseCode: 550, response: '550 no such user', command: 'RCPT TO' }, '550'],
    [{ responseCode: 554, response: '554 5.6.0 not taken', command: 'DATA' }, '5.6.0'],
    [{ responseCode: 451, response: '451 4.3.0 later', command: 'RCPT TO' }, null],
    [{ responseCode: 550, response: '550 5.7.1 blocked for now', command: 'RCPT TO' }, null],
    [{ responseCode: 550, response: '550 sender refused', command: 'MAIL FROM' }, null],
    [{ responseCode: 535, response: '535 5.7.8 wrong password', command: 'AUTH PLAIN' }, null],
    [new Error('ECONNREFUSED'), null],
    [undefined, null],
  ])('%j: %s', (error, code) => {
    expect(refusalOf(error)).toBe(code);
  });

  it('names mails by the domain of the sender', () => {
    expect(domainOf('Mairie <parvis@mairie.example>')).toBe('mairie.example');
    expect(domainOf('parvis@mairie.example')).toBe('mairie.example');
    expect(domainOf('nobody')).toBe('parvis');
  });
});
