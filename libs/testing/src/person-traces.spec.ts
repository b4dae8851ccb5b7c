import { personTraces } from './person-traces';

const answer = (over: object) => ({
  path: '/',
  cacheControl: 'private, no-store',
  setCookie: null,
  body: '<p>Bonjour Zénobie Quatremère</p>',
  by: 'person' as const,
  ...over,
});
const person = { name: 'Zénobie Quatremère', email: 'z@q.example' };

it('finds nobody in pages of one’s own', () => {
  expect(personTraces([answer({})], person)).toEqual([]);
});

it('finds a person in what a cache may keep, in what others see, and in a cookie', () => {
  const shared = answer({ cacheControl: 'public, s-maxage=5', path: '/a' });
  const unsaid = answer({ cacheControl: null, path: '/b' });
  const others = answer({ by: 'anybody', path: '/c', body: 'écrire à Z@Q.EXAMPLE' });
  const cookie = answer({ by: 'anybody', path: '/d', body: '', setCookie: 'a=b' });
  expect(personTraces([shared, unsaid, others, cookie], person)).toEqual([
    '/a: name shown to person',
    '/b: name shown to person',
    '/c: email shown to anybody',
    '/d: sets a cookie for anybody',
  ]);
});
