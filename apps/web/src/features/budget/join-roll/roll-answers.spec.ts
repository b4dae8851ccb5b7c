import { ELSEWHERE, inputOf, NO_ANSWERS, NO_LINK, questionsOf, unanswered } from './roll-answers';

const homes = { slug: 'one', openTo: ['live'], residenceRule: 'declared' };
const wide = { ...homes, openTo: ['work', 'live', 'study'] };
const strict = { ...wide, residenceRule: 'verified' };
const who = { ...NO_ANSWERS, givenName: 'Ana', familyName: 'Lefictif', birthDate: '1990-05-17' };

it('asks for the link where living there is not the only one that counts', () => {
  expect(questionsOf(homes, who)).toEqual({ link: false, neighbourhood: true });
  expect(questionsOf(wide, who)).toEqual({ link: true, neighbourhood: false });
  expect(questionsOf(wide, { ...who, link: 'live' })).toEqual({ link: true, neighbourhood: true });
  expect(questionsOf({ ...homes, openTo: ['work'] }, who)).toEqual({ link: true, neighbourhood: false });
  expect(questionsOf(strict, who)).toEqual({ link: false, neighbourhood: false });
});

it('names what is left without an answer, in the order of the page', () => {
  expect(unanswered(NO_ANSWERS, wide)).toEqual(['givenName', 'familyName', 'birthDate', 'link']);
  expect(unanswered({ ...who, link: 'live' }, wide)).toEqual(['neighbourhood']);
  expect(unanswered({ ...who, link: 'study' }, wide)).toEqual([]);
  expect(unanswered({ ...who, familyName: ' ' }, strict)).toEqual(['familyName']);
});

it('sends what is asked, and nothing of an answer that was left behind', () => {
  expect(inputOf({ ...who, link: 'study', neighbourhood: 'north' }, wide)).toMatchObject({
    edition: 'one',
    link: 'study',
    neighbourhood: null,
  });
  expect(inputOf({ ...who, link: NO_LINK }, wide)).toMatchObject({ link: null, neighbourhood: null });
  expect(inputOf({ ...who, link: 'live', neighbourhood: 'north' }, wide)).toMatchObject({
    link: 'live',
    neighbourhood: 'north',
  });
  expect(inputOf({ ...who, neighbourhood: ELSEWHERE }, homes)).toMatchObject({
    link: null,
    neighbourhood: null,
  });
});
