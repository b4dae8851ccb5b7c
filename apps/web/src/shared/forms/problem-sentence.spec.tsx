import { renderToStaticMarkup } from 'react-dom/server';
import french from '../../locales/fr/problems.json';
import { addNamespaces } from '../i18n/add-namespaces';
import { createI18n } from '../i18n/i18n';
import { I18nProvider } from '../i18n/use-translation';
import type { Namespace } from '../../locales/namespaces';
import { ProblemSentence } from './problem-sentence';

async function said(code: string, names: readonly Namespace[]): Promise<string> {
  const i18n = createI18n('fr');
  await addNamespaces(i18n, names);
  return renderToStaticMarkup(
    <I18nProvider value={i18n}>
      <ProblemSentence code={code} />
    </I18nProvider>,
  );
}

describe('the sentence of a refusal', () => {
  it('is its own, once the sentences of refusals are there', async () => {
    expect(await said('vote_closed', ['problems', 'refusals'])).toMatch(/vote/i);
  });

  it('is a general one for a code that this page does not know yet', async () => {
    const general = await said('made_tomorrow', ['problems', 'refusals']);
    expect(general).not.toBe('');
    expect(general).not.toContain('made_tomorrow');
  });

  it('waits for its sentences, and never shows a code instead', async () => {
    expect(await said('vote_closed', ['problems'])).toBe('');
  });

  it('is in refusals.json alone: every form brings problems.json, and would grow with each context', () => {
    expect(Object.keys(french)).toEqual(['unknown', 'fault', 'trouble']);
  });
});
