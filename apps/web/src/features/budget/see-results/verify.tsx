import { ButtonLink, CodeBlock, Panel } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { EditionPaperFragment } from '../../../shared/graphql/generated/graphql';
import { Papers } from './papers/papers';
import { recordPath } from '../record-path';
import type { ResultEdition, Results, Words } from './use-words';

interface Props {
  edition: ResultEdition;
  results: Results;
  words: Words;
  papers: readonly EditionPaperFragment[];
}

/** « a3f0 91bc … »: what people compare by eye is read in groups of four. */
const inFours = (digest: string): string => digest.match(/.{1,4}/g)?.join(' ') ?? digest;

const quoted = (word: string): string => (/^[\w.:+,-]+$/.test(word) ? word : `'${word}'`);

/** The command that counts the published file again, word for word as the CLI takes it. */
export function recountCommand(slug: string, { countingRule }: Pick<Results, 'countingRule'>): string {
  const { rule, satisfaction, completion, tieBreak, overflow } = countingRule;
  const words = ['--rule', rule, '--satisfaction', satisfaction, '--completion', completion];
  const greedy = rule === 'greedy' ? ['--overflow', overflow] : [];
  return [
    'npm run parvis -- tally',
    quoted(`${slug}.pb`),
    ...words,
    '--tie-break',
    quoted(tieBreak),
    ...greedy,
  ].join(' ');
}

/** What anybody needs to check the outcome without asking us. */
export function Verify({ edition, results, words, papers }: Props) {
  const { t } = useTranslation('results');
  return (
    <section className="section stack" id="verifier">
      <Panel aria-labelledby="verifier-titre">
        <h2 id="verifier-titre">{t('verify.title')}</h2>
        <p>{t('verify.ballots', { count: results.ballots, number: words.number(results.ballots) })}</p>
        <p className="row">
          <ButtonLink kind="open" icon="download" href={recordPath(edition.slug, 'bulletins.pb')} download>
            {t('verify.pb')}
          </ButtonLink>
          <ButtonLink kind="open" icon="download" href={recordPath(edition.slug, 'resultats.json')}>
            {t('verify.json')}
          </ButtonLink>
        </p>
        <h3 className="fs-1">{t('papers.print')}</h3>
        <Papers papers={papers} />
      </Panel>
      <details>
        <summary>
          <strong>{t('verify.how')}</strong>
        </summary>
        <div className="stack mt-4">
          <p>{t('verify.steps')}</p>
          <CodeBlock align="start" label={t('verify.command')} code={recountCommand(edition.slug, results)} />
          <h3 className="fs-1">{t('verify.fingerprint')}</h3>
          <CodeBlock align="start" label={t('verify.fingerprint')} code={inFours(results.sha256)} />
          <p className="small muted">{t('verify.fingerprintHelp')}</p>
          {results.fingerprint && (
            <>
              <h3 className="fs-1">{t('verify.frozen')}</h3>
              <CodeBlock align="start" label={t('verify.frozen')} code={inFours(results.fingerprint)} />
            </>
          )}
        </div>
      </details>
    </section>
  );
}
