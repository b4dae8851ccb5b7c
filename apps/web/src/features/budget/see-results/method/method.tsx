import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { Results, Words } from '../use-words';
import { Example } from './example';
import { methodOf, sources, useRuleSentences } from './rule-sentences';

/** How it was counted: a sentence, then an example, then the exact definition. */
export function Method({ results, words }: { results: Results; words: Words }) {
  const { t } = useTranslation('counting');
  const { rule } = results.countingRule;
  const method = methodOf(results.countingRule);
  const exact = rule === 'mes' || rule === 'phragmen' ? rule : 'greedy';
  return (
    <section className="section" aria-labelledby="methode">
      <h2 id="methode">{t('title')}</h2>
      <p className="lead">{t(`sentence.${method}`)}</p>
      <details className="mt-4">
        <summary>
          <strong>{t('example')}</strong>
        </summary>
        <Example method={method} />
      </details>
      <details className="mt-4">
        <summary>
          <strong>{t('exact')}</strong>
        </summary>
        <div className="stack mt-4">
          <h3 className="fs-1">{t('here')}</h3>
          <Here results={results} words={words} />
          <h3 className="fs-1">{t('once')}</h3>
          <p>{t(`exactText.${exact}`)}</p>
          <p>{t('exactText.arithmetic')}</p>
          <h3 className="fs-1">{t('sources')}</h3>
          <ul>
            {sources(exact).map(({ key, href }) => (
              <li key={key}>
                <a href={href} rel="external">
                  {t(`links.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  );
}

function Here({ results, words }: { results: Results; words: Words }) {
  const sentences = useRuleSentences(results, words);
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
