import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type {
  RoomAtDeskFragment,
  RoomFactsFragment,
  RoomPlaceFragment,
} from '../../../shared/graphql/generated/graphql';
import { addNamespaces } from '../../../shared/i18n/add-namespaces';
import { createI18n } from '../../../shared/i18n/i18n';
import type { Language } from '../../../shared/i18n/languages';
import { I18nProvider } from '../../../shared/i18n/use-translation';
import { AloneOnPage } from '../../../shared/router/testing/alone-on-page';
import { DeskPage } from '../open-meeting/desk-page';
import type { Question } from './outcome-card';
import { PhonePage } from './phone-page';
import { ScreenPage } from './screen-page';

const OUTCOME: NonNullable<Question['outcome']> = {
  __typename: 'QuestionOutcome',
  result: 'ADOPTED',
  reason: 'enough_for',
  for: 3,
  against: 1,
  abstain: 0,
  spoiled: 0,
  notVoting: 0,
  base: 4,
  needed: 3,
  revealing: false,
};
const QUESTION: Question = {
  __typename: 'RoomQuestion',
  id: 'q1',
  number: 1,
  itemId: 'i2',
  wording: 'Demander une réponse écrite ?',
  method: 'NAMED',
  mayChange: true,
  state: 'OPEN',
  openedAt: '2027-03-17T18:00:00.000Z',
  closedAt: null,
  present: 3,
  represented: 1,
  voted: 2,
  secrecyAsked: 0,
  secrecyFrom: null,
  small: false,
  outcome: null,
};
const CLOSED: Question = {
  ...QUESTION,
  state: 'CLOSED',
  closedAt: '2027-03-17T18:05:00.000Z',
  outcome: OUTCOME,
};
const item = (position: number, title: string, current = false): RoomFactsFragment['agenda'][number] => ({
  __typename: 'RoomItem',
  ...{ id: `i${position}`, position, title, current, kind: 'DECISION', minutes: 20, addedMinutes: 0 },
  ...{ spentSeconds: 60, runningSince: null },
});
const ROOM: RoomFactsFragment = {
  __typename: 'Room',
  id: 'm1',
  number: 4,
  title: 'Séance plénière',
  state: 'IN_SESSION',
  startsAt: '2027-03-17T17:30:00.000Z',
  endsAt: '2027-03-17T19:30:00.000Z',
  openedAt: '2027-03-17T17:32:00.000Z',
  closedAt: null,
  now: '2027-03-17T18:01:00.000Z',
  waitingToSpeak: 0,
  assembly: {
    __typename: 'Assembly',
    name: 'Conseil des Remparts',
    slug: 'remparts',
    path: '/instances/remparts',
  },
  agenda: [item(1, 'Accueil'), item(2, 'Étude urbaine', true), item(3, 'Ligne citoyenne')],
  quorum: {
    __typename: 'RoomQuorum',
    reached: false,
    whole: {
      __typename: 'QuorumCount',
      ...{
        college: null,
        seats: 9,
        present: 3,
        represented: 1,
        needed: 5,
        have: 4,
        missing: 1,
        reached: false,
      },
    },
    colleges: [],
  },
  question: null,
  speakers: null,
};
const seat = (own: boolean, label: string, choice: 'FOR' | null = null) => ({
  __typename: 'VotingSeat' as const,
  ...{ seatId: label, own, label, choice, voted: choice !== null },
});
const PLACE: NonNullable<RoomPlaceFragment['myPlace']> = {
  __typename: 'MyPlace',
  ...{ seatId: 's1', label: 'Paulo D.', collegeName: 'Habitants', present: true, waiting: false },
  ...{ gaveProxyTo: null, speaksFor: ['Nadège D.'], rank: null, turnId: null, speaks: false },
  ...{ prepared: [], askedSecrecy: [] },
  votes: [seat(true, 'Paulo D.'), seat(false, 'Nadège D.')],
};
const deskSeat = (id: string, voted: boolean): NonNullable<RoomAtDeskFragment['desk']>['seats'][number] => ({
  __typename: 'RoomSeat',
  ...{ id, label: id, collegeName: 'Habitants', present: true, waiting: false, cameAt: ROOM.openedAt },
  ...{
    leftAt: null,
    proxyTo: null,
    proxyState: null,
    mayVote: true,
    voted,
    choice: voted ? ('FOR' as const) : null,
  },
});

const read = () => Promise.resolve();

/** The page's text as a browser without JavaScript receives it, spaces made plain. */
async function textOf(page: ReactNode, language: Language = 'fr'): Promise<string> {
  const i18n = createI18n(language);
  await addNamespaces(i18n, ['common', 'meetings', 'room', 'live', 'problems']);
  const html = renderToStaticMarkup(
    <I18nProvider value={i18n}>
      <AloneOnPage>{page}</AloneOnPage>
    </I18nProvider>,
  );
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replaceAll('&#x27;', "'");
}

const screen = (question: Question | null, language?: Language) =>
  textOf(<ScreenPage room={{ ...ROOM, question }} onRead={read} />, language);
const phone = (room: Partial<RoomPlaceFragment>) =>
  textOf(<PhonePage code="" room={{ ...ROOM, myPlace: PLACE, ...room }} onRead={read} />);
const desk = (room: Partial<RoomAtDeskFragment> = {}) =>
  textOf(
    <DeskPage
      room={{
        ...ROOM,
        questions: [QUESTION],
        desk: {
          __typename: 'RoomDesk',
          ...{ slipsWait: false, guests: [], prepared: [], bySex: [], byCollege: [] },
          seats: [deskSeat('Aïcha B.', true), deskSeat('Karim D.', false)],
        },
        ...room,
      }}
      onRead={read}
    />,
  );

describe('the screen of the room', () => {
  it('says how many have voted, and never how, while the vote is open', async () => {
    // Even if a state told it by mistake.
    const text = await screen({ ...QUESTION, outcome: OUTCOME });
    expect(text).toContain('2 votes reçus sur 4.');
    expect(text).not.toMatch(/Pour|Contre|Abstention|Adopté|voix pour/);
  });

  it('shows the result with its numbers and its reason once closed', async () => {
    const text = await screen(CLOSED);
    expect(text).toContain('Adopté');
    expect(text).toContain('3 voix pour, 3 nécessaires');
    expect(await screen(CLOSED, 'en')).toContain('Adopted');
  });

  it('goes on to the point of the agenda when the room does', async () => {
    const text = await screen({ ...CLOSED, itemId: 'i1' });
    expect(text).toContain('Étude urbaine');
    expect(text).not.toContain('Adopté');
  });

  it('says in words what the quorum misses', async () => {
    expect(await screen(null)).toContain('Quorum non atteint : il manque 1 personne');
  });
});

describe('the phone of a member', () => {
  it('shows the point first, then the quorum, then the vote, own and carried', async () => {
    const text = await phone({ question: QUESTION });
    const places = ['Point 2 sur 3', 'il manque 1 personne', 'Vote ouvert', 'Vote ouvert, pour Nadège D.'];
    expect(places.map((words) => text.indexOf(words)).sort((a, b) => a - b)).toEqual(
      places.map((words) => text.indexOf(words)),
    );
    expect(text).not.toContain('C’est enregistré');
  });

  it('says what was recorded, for each voice', async () => {
    const votes = [seat(true, 'Paulo D.', 'FOR'), seat(false, 'Nadège D.', 'FOR')];
    const text = await phone({ question: QUESTION, myPlace: { ...PLACE, votes } });
    expect(text).toContain('Votre voix : Pour.');
    expect(text).toContain('La voix de Nadège D. : Pour.');
  });

  it('offers no vote to who was not on the list at its opening, nor to who has no seat', async () => {
    const late = await phone({ question: QUESTION, myPlace: { ...PLACE, votes: [] } });
    expect(late).toContain('à l’ouverture de ce vote');
    expect(late).not.toContain('Abstention');
    expect(await phone({ question: QUESTION, myPlace: null })).not.toContain('Vote ouvert');
  });
});

describe('the desk of the facilitator', () => {
  it('offers to type the votes that are missing, and only those', async () => {
    const text = await desk();
    expect(text).toContain('Voter pour une personne sans téléphone');
    expect(text.split('Voter pour une personne sans téléphone')[1]?.split('Clore le vote')[0]).not.toContain(
      'Aïcha B.',
    );
    expect(text).toContain('Clore le vote');
  });

  it('lets the chair decide a tie, only then', async () => {
    const tie = { ...OUTCOME, result: 'TIE' as const, reason: 'tie_waits_for_chair' };
    expect(await desk({ questions: [{ ...CLOSED, outcome: tie }] })).toContain(
      'La présidence tranche : adopté',
    );
    expect(await desk({ questions: [CLOSED] })).not.toContain('La présidence tranche');
  });
});
