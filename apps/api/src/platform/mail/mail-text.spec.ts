import en from '../../locales/en/mail.json';
import fr from '../../locales/fr/mail.json';
import { mailLanguage, mailText } from './mail-text';

const decided = {
  name: 'Zoé',
  number: '12',
  title: 'Des bancs 🪑',
  decision: 'inadmissible',
  reason: 'Le terrain est privé.',
  address: 'http://localhost:3000/budgets/a/projets/12',
  town: 'Cahors',
};

describe('the text of a mail', () => {
  it('says in French and in English what happened, why, and where to look', () => {
    const { subject, text } = mailText('proposal_decided', 'fr', decided);
    expect(subject).toBe('Réponse à votre proposition «\u00a0Des bancs 🪑\u00a0»');
    expect(text).toContain('est non recevable.');
    expect(text).toContain('\nLe terrain est privé.\n');
    expect(text).toContain(decided.address);
    expect(text).toMatch(/\n-- \nParvis, Cahors\n$/);
    expect(mailText('proposal_decided', 'en', decided).text).toContain('is not admissible.');
  });

  it('leaves out a line whose value is missing, and never shows a placeholder', () => {
    const { text } = mailText('proposal_costed', 'fr', {
      title: 'T',
      number: '1',
      cost: '12 000 €',
      note: '',
    });
    expect(text).not.toMatch(/\{\{|\}\}|La voir/);
    expect(text).toContain('12 000 €');
  });

  it('lets nobody write a header or fill a placeholder by a title', () => {
    const { subject, text } = mailText('proposal_received', 'fr', {
      ...decided,
      edition: 'Budget 2027',
      title: 'Un\r\nBcc: tous@exemple.fr {{address}}',
    });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).toContain('Bcc: tous@exemple.fr {{address}}');
  });

  it('keeps right-to-left names and emoji as they are', () => {
    expect(mailText('proposal_decided', 'fr', { ...decided, name: 'ليلى 👩‍🌾' }).text).toContain(
      'Bonjour ليلى 👩‍🌾,',
    );
  });

  it.each([
    ['en-GB,en;q=0.9', 'en'],
    ['EN', 'en'],
    ['fr', 'fr'],
    ['ar', 'fr'],
    ['', 'fr'],
    [undefined, 'fr'],
  ])('a browser that asks for %j is written to in %s', (wanted, language) => {
    expect(mailLanguage(wanted)).toBe(language);
  });

  it('names the same values in both languages', () => {
    const names = (texts: object) => [...new Set(JSON.stringify(texts).match(/\{\{\w+\}\}/g))].sort();
    for (const template of [
      'sign_in_code',
      'proposal_received',
      'proposal_decided',
      'proposal_costed',
    ] as const) {
      expect(names(en[template])).toEqual(names(fr[template]));
    }
    expect(Object.keys(en.words.decision)).toEqual(Object.keys(fr.words.decision));
  });
});
