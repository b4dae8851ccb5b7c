import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import { Jobs } from '../../../platform/jobs/jobs';
import { openDataSource } from '../../../platform/database/data-source';
import { type Mail, Mailer } from '../../../platform/mail/mail';
import { SmtpMailer } from '../../../platform/mail/mailers';
import type { PersonEntity } from '../../identity';
import type { ThingRef } from '../follow/followables.service';
import type { Cadence } from '../tables/follow.entity';
import { DigestEntity } from '../tables/digest.entity';
import { MessageDesk } from '../testing/message-desk';
import { GatherDigests } from './gather-digests.job';

class Keeping extends Mailer {
  readonly kept: Mail[] = [];
  async send(mail: Mail): Promise<void> {
    this.kept.push(mail);
  }
}

describe('the mail of a day and of a week', () => {
  const database = givenDatabase(openDataSource, { each: true });
  let desk: MessageDesk;
  let zoe: PersonEntity;
  let edition: ThingRef;
  let mails: Keeping;
  beforeEach(async () => {
    desk = new MessageDesk(database.source);
    mails = new Keeping();
    zoe = await desk.someone({ email: 'zoe@exemple.fr' });
    edition = desk.aThing({ kind: 'edition', id: randomUUID() }, 'Budget 2027', '/budgets/a');
  });

  const at = (instant: string) => desk.clock.set(new Date(instant));
  const idea = async (title: string) => {
    const about = desk.aThing(
      { kind: 'proposal', id: randomUUID() },
      title,
      `/budgets/a/projets/${title.length}`,
    );
    await desk.source.transaction((manager) =>
      desk.tidings.say(manager, {
        followed: [edition],
        about,
        template: 'new_proposal',
        params: { edition: 'B' },
      }),
    );
    await desk.tellAll();
  };
  const follows = (cadence: Cadence, person = zoe) => desk.follow(person.id, edition, cadence);

  it('leaves at eight with what happened since, grouped, and says how it stops', async () => {
    await follows('daily');
    at('2027-03-09T10:00:00Z');
    await idea('Un banc');
    await idea('Une <i>fontaine</i>');
    at('2027-03-10T06:59:00Z');
    await desk.digests(mails);
    expect(mails.kept).toEqual([]);
    at('2027-03-10T07:00:00Z');
    await desk.digests(mails);
    const [mail] = mails.kept;
    expect(mail?.subject).toBe('2 nouvelles de ce que vous suivez');
    expect(mail?.text).toContain('Budget 2027\n-----------');
    expect(mail?.text).toContain(
      '- Une nouvelle idée\u00a0: «\u00a0Un banc\u00a0»\n  http://localhost:3000/budgets/a/projets/7',
    );
    expect(mail?.html).toContain('<h2 style="font-size:18px">Budget 2027</h2>');
    expect(mail?.html).toContain('Une &lt;i&gt;fontaine&lt;/i&gt;');
    expect(mail?.unsubscribe).toMatch(/\/desabonner\/[\w-]{44}$/);
    expect((await desk.messages(zoe.id)).every(({ mailedAt }) => mailedAt !== null)).toBe(true);
  });

  it('once a day, asked each minute by several processes; nothing new, no mail', async () => {
    await follows('daily');
    await idea('Un banc');
    at('2027-03-10T07:00:00Z');
    const gather = () => new GatherDigests(desk.source, desk.clock, new Jobs()).gather();
    await Promise.all(Array.from({ length: 6 }, gather));
    await desk.digests(mails);
    await desk.digests(mails);
    expect(mails.kept).toHaveLength(1);
    at('2027-03-10T12:00:00Z');
    await idea('Un arbre');
    await desk.digests(mails);
    expect(mails.kept).toHaveLength(1);
    at('2027-03-11T07:30:00Z');
    await desk.digests(mails);
    expect(mails.kept.map(({ subject }) => subject)).toEqual(
      Array(2).fill('1 nouvelle de ce que vous suivez'),
    );
    at('2027-03-12T07:30:00Z');
    await desk.digests(mails);
    expect(mails.kept).toHaveLength(2);
    expect(await desk.source.manager.countBy(DigestEntity, {})).toBe(2);
  });

  it('of a week leaves on Monday; a server that was away catches up', async () => {
    await follows('weekly');
    at('2027-03-10T10:00:00Z');
    await idea('Un banc');
    at('2027-03-14T23:00:00Z');
    await desk.digests(mails);
    expect(mails.kept).toEqual([]);
    at('2027-03-16T15:00:00Z');
    await desk.digests(mails);
    expect(mails.kept.map(({ subject }) => subject)).toEqual([
      'Cette semaine\u00a0: 1 nouvelle de ce que vous suivez',
    ]);
  });

  it('says nothing of what was read, followed no more, hidden, or stopped meanwhile', async () => {
    const people = await Promise.all([1, 2, 3].map(() => desk.someone()));
    const [reader, leaver, stopper] = people as [PersonEntity, PersonEntity, PersonEntity];
    for (const person of people) await follows('daily', person);
    await idea('Un banc');
    await desk.source.query('UPDATE message SET read_at = now() WHERE person_id = $1', [reader.id]);
    await desk.source.query('DELETE FROM follow WHERE person_id = $1', [leaver.id]);
    await desk.source.query('INSERT INTO mail_choice VALUES ($1, now())', [stopper.id]);
    await follows('daily');
    await idea('Un arbre');
    desk.things.clear();
    at('2027-03-10T07:00:00Z');
    await desk.digests(mails);
    expect(mails.kept).toEqual([]);
  });

  it('waits for a mail server that is away, and leaves once, with the same key', async () => {
    await follows('daily');
    await idea('Un banc');
    at('2027-03-10T07:00:00Z');
    await expect(desk.digests(new SmtpMailer('smtp://127.0.0.1:1', 'a@exemple.fr'))).rejects.toThrow(
      'ECONNREFUSED',
    );
    await desk.digests(mails);
    await desk.digests(mails);
    const [row] = (await desk.source.query('SELECT id FROM digest')) as { id: string }[];
    expect(mails.kept.map(({ key }) => key)).toEqual([`digest-${row?.id}`]);
  });

  it('in English for who reads English, and fifty lines at most', async () => {
    const sam = await desk.someone({ language: 'en' });
    await follows('daily', sam);
    for (let number = 1; number <= 52; number++) await idea(`Idea ${number}`);
    at('2027-03-10T07:00:00Z');
    await desk.digests(mails);
    expect(mails.kept[0]?.subject).toBe('52 pieces of news in what you follow');
    expect(mails.kept[0]?.text.match(/^- A new idea/gm)).toHaveLength(50);
    expect(mails.kept[0]?.text).toContain('And 2 more: http://localhost:3000/moi/messages');
  });
});
