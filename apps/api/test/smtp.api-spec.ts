import { DataSource } from 'typeorm';
import { Notices } from '../src/contexts/notifications';
import { PersonEntity } from '../src/contexts/identity';
import { startApi, type TestApi } from './support/api';
import { eventually, readMail, startMailServer, type TestMailServer } from './support/mail';
import { trustedCall } from './support/trusted';

describe('mails through a true SMTP server', () => {
  let smtp: TestMailServer;
  let api: TestApi;
  beforeAll(async () => {
    smtp = await startMailServer();
    api = await startApi({
      PARVIS_DEMO: '0',
      PARVIS_TEXT_DOCUMENTS: '0',
      SMTP_URL: smtp.url,
      PARVIS_MAIL_FROM: 'Mairie de Cahors <parvis@exemple.fr>',
      PARVIS_PUBLIC_URL: 'https://parvis.example',
      PARVIS_SECRET: 'a secret of at least thirty-two characters',
    });
  });
  afterAll(async () => {
    await api.stop();
    await smtp.stop();
  });

  const arrived = (address: string) =>
    eventually(() => smtp.received.find(({ to }) => to.includes(address))?.message);
  const tell = async (email: string, displayName: string, title: string) => {
    const source = api.app.get(DataSource);
    const { manager } = source;
    const person = await manager.save(manager.create(PersonEntity, { email, displayName, language: 'fr' }));
    const params = {
      title,
      number: '7',
      edition: 'Budget participatif Cahors 2027',
      path: '/budgets/a/projets/7',
    };
    await source.transaction((inside) =>
      api.app
        .get(Notices, { strict: false })
        .queue(inside, { personId: person.id, template: 'proposal_received', params }),
    );
  };

  it('carry French accents, right-to-left names and emoji, subject and body', async () => {
    await tell('leila@exemple.fr', 'ليلى', 'Des bancs à l’ombre, où l’on s’assoit 🪑');
    const mail = readMail(await arrived('leila@exemple.fr'));
    expect(mail.header('Subject')).toBe(
      'Votre proposition «\u00a0Des bancs à l’ombre, où l’on s’assoit 🪑\u00a0» est reçue',
    );
    expect(mail.header('From')).toBe('Mairie de Cahors <parvis@exemple.fr>');
    expect(mail.text).toContain('Bonjour ليلى,');
    expect(mail.text).toContain('https://parvis.example/budgets/a/projets/7');
    expect(mail.html).toContain('<a href="https://parvis.example/budgets/a/projets/7"');
    expect(mail.header('Auto-Submitted')).toBe('auto-generated');
    expect(mail.header('Message-ID')).toMatch(/^<message-[0-9a-f-]{36}@exemple\.fr>$/);
  });

  it('carry the sign-in code, which opens the door under https with a host-only cookie', async () => {
    const browser = api.anonymous();
    const origin = 'https://parvis.example';
    const send = async (name: string, variables: object) => {
      const response = await browser.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify(trustedCall(name, variables)),
      });
      return { cookies: response.headers.getSetCookie(), body: JSON.stringify(await response.json()) };
    };
    const asked = await send('RequestSignInCode', { email: 'zoe@exemple.fr' });
    expect(asked.cookies).toEqual([expect.stringMatching(/^__Host-parvis_browser=.*; Secure$/)]);
    const mail = readMail(await arrived('zoe@exemple.fr'));
    const code = /\d{6}/.exec(mail.header('Subject'))?.[0];
    expect(mail.text).toContain(String(code));
    const entered = await send('SignIn', {
      email: 'zoe@exemple.fr',
      code,
      displayName: 'Zoé',
      birthMonth: '1985-02',
    });
    expect(entered.body).toContain('SignedIn');
    expect(entered.cookies).toEqual([expect.stringMatching(/^__Host-parvis=.*; Path=\/; .*; Secure$/)]);
  });

  it('arrive once when the server first answers "try later"', async () => {
    smtp.refuse(1);
    await tell('later@exemple.fr', 'Sam', 'Une fontaine');
    await arrived('later@exemple.fr');
    expect(smtp.received.filter(({ to }) => to.includes('later@exemple.fr'))).toHaveLength(1);
  });
});
