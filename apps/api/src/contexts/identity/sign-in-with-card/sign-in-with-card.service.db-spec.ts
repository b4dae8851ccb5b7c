import { randomUUID } from 'node:crypto';
import { CardPrinted } from '../cards/card-printed.type';
import { CardEntity } from '../cards/card.entity';
import { PersonEntity } from '../person.entity';
import { SessionEntity } from '../session.entity';
import { type CardDesk, cardDesk } from '../testing/card-desk';

let desk: CardDesk;
beforeEach(async () => {
  desk = await cardDesk();
});
afterEach(() => desk.close());

const MONTH = '1951-04';
const REFUSED = { code: 'card_refused' };
const form = { displayName: 'Rose Fictive', birthMonth: MONTH, language: 'fr' };

async function printed(answer: Promise<object>): Promise<CardPrinted> {
  const card = await answer;
  if (!(card instanceof CardPrinted)) throw new Error(`no card: ${JSON.stringify(card)}`);
  return card;
}
const opened = (change: object = {}, key = randomUUID()) =>
  printed(desk.open.open(desk.agent, { key, ...form, ...change }));
const again = (personId: string) => printed(desk.print.print(desk.agent, { key: randomUUID(), personId }));
const enter = (code: string, birthMonth = MONTH) => desk.enter.signIn({ code, birthMonth });
const sessions = () => desk.source.manager.countBy(SessionEntity, { method: 'card' });

describe('a printed card', () => {
  it('opens a session with the month of birth, however the code is typed, and keeps no code anywhere', async () => {
    const card = await opened();
    expect(card.code).toMatch(/^([0-9A-Z]{4} ){4}[0-9A-Z]{4}$/);
    const answer = await enter(card.code.toLowerCase().replaceAll(' ', '-'));
    if (!('cookie' in answer)) throw new Error('nobody came in');
    expect(await desk.sessions.find(answer.cookie)).toMatchObject({
      personId: card.personId,
      method: 'card',
      ageBand: 'adult',
    });
    for (const table of ['card', 'audit_detail', 'person', 'outbox_event'])
      for (const { line } of await desk.source.query(`SELECT t::text AS line FROM ${table} t`))
        expect(line.replaceAll(' ', '')).not.toContain(card.code.replaceAll(' ', ''));
  });

  it('is not enough alone: another month is refused, and after five the right one too', async () => {
    const { code, personId } = await opened();
    for (let i = 0; i < 5; i++) expect(await enter(code, `1960-0${i + 1}`)).toEqual(REFUSED);
    expect(await enter(code)).toEqual(REFUSED);
    const next = await again(personId);
    expect(await enter(next.code)).toHaveProperty('cookie');
  });

  it('two at once: ten wrong months at the same time are five tries, and none comes in', async () => {
    const { code } = await opened();
    const answers = await Promise.all(Array.from({ length: 10 }, () => enter(code, '1960-01')));
    expect(answers).toEqual(Array.from({ length: 10 }, () => REFUSED));
    expect(await desk.source.manager.find(CardEntity)).toMatchObject([{ wrongTries: 5 }]);
  });

  it('a right month forgives the wrong ones before it', async () => {
    const { code } = await opened();
    for (let round = 0; round < 2; round++) {
      for (let i = 0; i < 4; i++) await enter(code, '1960-01');
      expect(await enter(code)).toHaveProperty('cookie');
    }
  });

  it('lost, is worth nothing once another is printed, nor are the sessions it opened', async () => {
    const first = await opened();
    await enter(first.code);
    const second = await again(first.personId);
    expect(await sessions()).toBe(0);
    expect(await enter(first.code)).toEqual(REFUSED);
    expect(await enter(second.code)).toHaveProperty('cookie');
  });

  it('two at once: printed again while it is used, the former card leaves no session behind', async () => {
    for (let round = 0; round < 10; round++) {
      const { code, personId } = await opened();
      const [, next] = await Promise.all([enter(code), again(personId)]);
      expect(await desk.source.manager.countBy(SessionEntity, { personId })).toBe(0);
      expect(await enter(code)).toEqual(REFUSED);
      expect(await enter(next.code)).toHaveProperty('cookie');
    }
  });

  it('two at once: five agents who print make five cards, of which one is in use', async () => {
    const { personId } = await opened();
    const cards = await Promise.all(Array.from({ length: 5 }, () => again(personId)));
    const answers = [];
    for (const { code } of cards) answers.push(await enter(code));
    expect(answers.filter((answer) => 'cookie' in answer)).toHaveLength(1);
  });

  it('refuses what is no code and no month before it looks for anything', async () => {
    expect(await enter('nonsense')).toMatchObject({ faults: [{ field: 'code', rule: 'not_a_code' }] });
    expect(await enter('A'.repeat(20), 'April')).toMatchObject({
      faults: [{ field: 'birthMonth', rule: 'not_a_month' }],
    });
    expect(await enter('A'.repeat(20))).toEqual(REFUSED);
  });
});

describe('opening an account at the desk', () => {
  it('two at once: a double click makes one account and one card', async () => {
    const key = randomUUID();
    const input = { key, ...form };
    const answers = await Promise.all([1, 2, 3].map(() => desk.open.open(desk.agent, input)));
    expect(answers.filter((answer) => answer instanceof CardPrinted)).toHaveLength(1);
    expect(
      answers.filter((answer) => 'code' in answer && answer.code === 'card_already_printed'),
    ).toHaveLength(2);
    expect(await desk.source.manager.countBy(PersonEntity, { displayName: form.displayName })).toBe(1);
  });

  it('says all that is wrong at once, and a minor takes a pseudonym', async () => {
    const wrong = { displayName: ' ', birthMonth: '2030-01', neighbourhood: 'nowhere' };
    expect(await desk.open.open(desk.agent, { key: randomUUID(), ...form, ...wrong })).toMatchObject({
      faults: [{ field: 'displayName' }, { field: 'birthMonth' }, { field: 'neighbourhood' }],
    });
    const child = { birthMonth: '2014-05', displayName: 'Léa Fictive' };
    expect(await desk.open.open(desk.agent, { key: randomUUID(), ...form, ...child })).toMatchObject({
      faults: [{ field: 'displayName', rule: 'looks_like_a_name' }],
    });
  });

  it('prints no card for somebody who holds a role', async () => {
    const key = randomUUID();
    await desk.source.query(`INSERT INTO role_grant (person_id, role, since) VALUES ($1, 'elected', now())`, [
      desk.agent.personId,
    ]);
    expect(await desk.print.print(desk.agent, { key, personId: desk.agent.personId })).toEqual({
      code: 'card_not_for_roles',
    });
  });
});

describe('finding an account', () => {
  it('finds the name however it is written, tells no address, and is noted for each person shown', async () => {
    const { personId } = await opened({ displayName: 'Jean-Noël Fictif' });
    await opened({ displayName: 'Jeanne Fictive' });
    const found = await desk.find.find(desk.agent, ' JEAN NO');
    expect(found).toEqual({
      totalItems: 1,
      items: [
        {
          id: personId,
          displayName: 'Jean-Noël Fictif',
          neighbourhood: null,
          ageBand: 'adult',
          hasCard: true,
          hasMail: false,
        },
      ],
    });
    expect(await desk.source.query('SELECT person_id, what, role FROM data_access')).toEqual([
      { person_id: personId, what: 'identity', role: 'mediator' },
    ]);
    expect(await desk.find.find(desk.agent, 'j')).toEqual({ items: [], totalItems: 0 });
    expect((await desk.find.find(desk.agent, '%%')).totalItems).toBe(0);
  });
});
