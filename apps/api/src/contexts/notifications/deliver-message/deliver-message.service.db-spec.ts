import { randomUUID } from 'node:crypto';
import { givenDatabase } from '@parvis/testing';
import { openDataSource } from '../../../platform/database/data-source';
import { type Mail, Mailer, RecipientRefused } from '../../../platform/mail/mail';
import { SmtpMailer } from '../../../platform/mail/mailers';
import type { PersonEntity } from '../../identity';
import type { ThingRef } from '../follow/followables.service';
import { MessageDesk } from '../testing/message-desk';
import { readUnsubscribeToken } from '../unsubscribe/unsubscribe-token';

/** No server listens there: what a resident’s town hall may well have for an hour. */
const DOWN = 'smtp://127.0.0.1:1';

/** A server that refuses everybody, with this code. */
class Refusing extends Mailer {
  tried = 0;
  constructor(private readonly code: string) {
    super();
  }
  async send(): Promise<void> {
    this.tried += 1;
    throw new RecipientRefused(this.code);
  }
}

/** Keeps mails whole, with their HTML and their links. */
class Keeping extends Mailer {
  readonly kept: Mail[] = [];
  async send(mail: Mail): Promise<void> {
    this.kept.push(mail);
  }
}

describe('mailing a message', () => {
  const database = givenDatabase(openDataSource, { each: true });
  let desk: MessageDesk;
  let zoe: PersonEntity;
  let proposal: ThingRef;
  beforeEach(async () => {
    desk = new MessageDesk(database.source);
    zoe = await desk.someone({ email: 'zoe@exemple.fr' });
    proposal = desk.aThing(
      { kind: 'proposal', id: randomUUID() },
      'Des <b>bancs</b>',
      '/budgets/a/projets/12',
    );
  });

  const decided = async () => {
    await desk.source.transaction((manager) =>
      desk.tidings.say(manager, {
        followed: [proposal],
        about: proposal,
        template: 'followed_proposal_decided',
        params: { number: '12', decision: 'admissible' },
      }),
    );
    await desk.tellAll();
  };
  const received = async (personId = zoe.id) => {
    const params = {
      title: 'Des bancs',
      number: '12',
      edition: 'Budget 2027',
      path: '/budgets/a/projets/12',
    };
    await desk.source.transaction((manager) =>
      desk.notices.queue(manager, { personId, template: 'proposal_received', params }),
    );
    await desk.tellAll();
  };

  it('says what happened, why one is told, and how it stops; text and HTML say the same', async () => {
    const follow = await desk.follow(zoe.id, proposal);
    await decided();
    const keeping = new Keeping();
    await desk.deliverAll(keeping);
    const [mail] = keeping.kept;
    expect(mail?.subject).toBe('Le projet «\u00a0Des <b>bancs</b>\u00a0» est recevable');
    expect(mail?.text).toContain('Bonjour Zoé,');
    expect(mail?.text).toContain('http://localhost:3000/budgets/a/projets/12');
    expect(mail?.text).toContain('parce que vous suivez le projet «\u00a0Des <b>bancs</b>\u00a0».');
    expect(mail?.html).toContain('Des &lt;b&gt;bancs&lt;/b&gt;');
    expect(mail?.html).toContain('<html lang="fr">');
    expect(mail?.html).not.toMatch(/<img|<script|src=|url\(/);
    const token = /desabonner\/([\w-]+)$/.exec(mail?.unsubscribe ?? '')?.[1] ?? '';
    expect(readUnsubscribeToken(desk.config.secret, token)).toEqual({ scope: 'follow', id: follow.id });
    expect(mail?.text).toContain(mail?.unsubscribe);
  });

  it('what a person cannot do without carries no link that stops it', async () => {
    const keeping = new Keeping();
    await received();
    await desk.deliverAll(keeping);
    expect(keeping.kept).toMatchObject([{ to: 'zoe@exemple.fr', unsubscribe: undefined }]);
    expect(keeping.kept[0]?.text).toContain('est bien enregistrée pour Budget 2027.');
  });

  it('in the language of the person', async () => {
    await desk.follow((await desk.someone({ email: 'sam@exemple.fr', language: 'en' })).id, proposal);
    await decided();
    await desk.deliverAll();
    expect((await desk.mails())[0]?.subject).toBe('The project “Des <b>bancs</b>” is admissible');
  });

  it('two at once: delivered six times it leaves once', async () => {
    await received();
    const [id = ''] = await desk.queued();
    const [one, other] = [desk.delivering(), desk.delivering()];
    await Promise.all([1, 2, 3].flatMap(() => [one.deliver(id), other.deliver(id)]));
    expect(await desk.mails()).toHaveLength(1);
    expect(await desk.messages(zoe.id)).toMatchObject([{ mailedAt: expect.any(Date), unmailed: null }]);
  });

  it('tries again after a mail server that was down, with the same key', async () => {
    await received();
    await expect(desk.deliverAll(new SmtpMailer(DOWN, 'parvis@exemple.fr'))).rejects.toThrow('ECONNREFUSED');
    expect(await desk.messages(zoe.id)).toMatchObject([{ mailedAt: null, unmailed: null }]);
    await desk.deliverAll();
    expect(await desk.mails()).toMatchObject([{ key: `message-${(await desk.queued())[0]}` }]);
  });

  it('not to who has no address, stopped her mails, or follows no more; the list keeps it', async () => {
    const paper = await desk.someone({ email: null });
    await received(paper.id);
    await desk.follow(zoe.id, proposal);
    const gone = await desk.someone();
    await desk.follow(gone.id, proposal);
    await decided();
    await desk.source.query(`UPDATE follow SET cadence = 'none' WHERE person_id = $1`, [gone.id]);
    await desk.source.query('INSERT INTO mail_choice (person_id, stopped_at) VALUES ($1, now())', [zoe.id]);
    await desk.deliverAll();
    expect(await desk.mails()).toEqual([]);
    expect(await desk.messages(paper.id)).toMatchObject([{ unmailed: 'no_address' }]);
    expect(await desk.messages(gone.id)).toMatchObject([{ unmailed: 'stopped' }]);
    expect(await desk.messages(zoe.id)).toMatchObject([{ unmailed: 'stopped' }]);
  });

  it('not what was hidden between the telling and the mail', async () => {
    await desk.follow(zoe.id, proposal);
    await decided();
    desk.things.clear();
    await desk.deliverAll();
    expect(await desk.mails()).toEqual([]);
    expect(await desk.messages(zoe.id)).toMatchObject([{ unmailed: 'gone' }]);
  });

  it('one "no such mailbox" stops the mails to an address, and she is told here; everyone who has it', async () => {
    const twin = await desk.someone({ email: 'ZOE@exemple.fr' });
    const refusing = new Refusing('5.1.1');
    await received();
    await desk.deliverAll(refusing);
    await received();
    await desk.deliverAll(refusing);
    expect(refusing.tried).toBe(1);
    expect((await desk.messages(zoe.id)).map(({ template, unmailed }) => [template, unmailed])).toEqual([
      ['proposal_received', 'refused'],
      ['address_failing', null],
      ['proposal_received', 'address_failing'],
    ]);
    expect(await desk.messages(twin.id)).toMatchObject([{ template: 'address_failing' }]);
  });

  it('other refusals stop them on the third day, and not on the third mail of a day', async () => {
    const refusing = new Refusing('5.2.2');
    for (const day of ['09', '09', '09', '10', '11', '12']) {
      desk.clock.set(new Date(`2027-03-${day}T10:00:00Z`));
      await received();
      await desk.deliverAll(refusing);
    }
    expect(refusing.tried).toBe(5);
    expect(await desk.failing.of(desk.source.manager, 'zoe@exemple.fr')).toMatchObject({
      days: 3,
      stopped: true,
    });
    expect(
      (await desk.messages(zoe.id)).filter(({ template }) => template === 'address_failing'),
    ).toHaveLength(1);
  });

  it('a mail that is taken ends the story, and so does the person', async () => {
    await received();
    await desk.deliverAll(new Refusing('5.2.2'));
    await received();
    await desk.deliverAll();
    expect(await desk.failing.of(desk.source.manager, 'zoe@exemple.fr')).toBeNull();
    const refusal = { address: 'zoe@exemple.fr', code: '5.1.1', source: 'report' as const };
    await desk.source.transaction((manager) => desk.failing.record(manager, refusal));
    await desk.failing.taken(desk.source.manager, 'zoe@exemple.fr');
    expect(await desk.failing.stopped(desk.source.manager, 'zoe@exemple.fr')).toBe(true);
    await desk.failing.forget(desk.source.manager, 'zoe@exemple.fr');
    expect(await desk.failing.stopped(desk.source.manager, 'zoe@exemple.fr')).toBe(false);
  });
});
