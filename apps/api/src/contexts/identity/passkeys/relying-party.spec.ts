import { relyingParty } from './relying-party';

it.each([
  [
    'https://participer.exemple.fr/',
    'x',
    { id: 'participer.exemple.fr', origin: 'https://participer.exemple.fr' },
  ],
  [
    'https://participer.exemple.fr:8443',
    'x',
    { id: 'participer.exemple.fr', origin: 'https://participer.exemple.fr:8443' },
  ],
  ['http://participer.exemple.fr', 'x', null],
  ['http://localhost:3000', 'evil.example', { id: 'localhost', origin: 'http://localhost:3000' }],
  ['https://203.0.113.7', 'x', null],
  ['https://[2001:db8::1]', 'x', null],
  [undefined, 'localhost:3000', { id: 'localhost', origin: 'http://localhost:3000' }],
  [undefined, '127.0.0.1:3000', null],
  [undefined, '192.168.1.4:3000', null],
  [undefined, 'evil.example', null],
  [undefined, undefined, null],
])('the address %s, asked at %s, is %j', (publicUrl, host, expected) => {
  expect(relyingParty(publicUrl, host)).toEqual(expected);
});
