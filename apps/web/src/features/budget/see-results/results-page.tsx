import { Breadcrumb } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import type { SeeResultsQuery } from '../../../shared/graphql/generated/operations/see-results';
import { PageMeta } from '../../../shared/site/page-meta';
import { CountStanding } from './count-standing';
import { Lacked } from './lacked';
import { Method } from './method/method';
import { MoneyStones } from './money-stones';
import { ResultsHead } from './results-head';
import type { ResultEdition, Results } from './use-words';
import { useWords } from './use-words';
import { Verify } from './verify';
import { Where } from './where';
import { Winners } from './winners';

export interface ResultsPageProps {
  edition: ResultEdition;
  progress: SeeResultsQuery['countProgress'];
  results: Results | null;
  /** Documents to print. */
  papers: SeeResultsQuery['editionDocuments'];
  /** Project whose explanation is asked for in the address. */
  picked: string | null;
  /** May this person ask again for a count that failed? */
  maySteer: boolean;
}

/** The results of an edition, or where its count stands. */
export function ResultsPage(props: ResultsPageProps) {
  const { t } = useTranslation('results');
  const { edition, results } = props;
  return (
    <>
      <PageMeta title={t('meta.title', { name: edition.name })} description={t('meta.description')} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[{ href: paths.edition(edition.slug), label: t('back', { name: edition.name }) }]}
      />
      {results ? <Counted {...props} results={results} /> : <CountStanding {...props} />}
    </>
  );
}

function Counted({ edition, results, picked, papers }: ResultsPageProps & { results: Results }) {
  const words = useWords(edition, results);
  const lines = [...results.winners, ...results.losers];
  const line = lines.find(({ projectId }) => projectId === picked) ?? lines[0];
  return (
    <>
      <ResultsHead edition={edition} results={results} words={words} />
      <MoneyStones results={results} words={words} />
      {results.voters > 0 && <Winners results={results} words={words} line={line} />}
      <Where winners={results.winners} words={words} />
      <Lacked results={results} words={words} />
      <Verify edition={edition} results={results} words={words} papers={papers} />
      <Method results={results} words={words} />
    </>
  );
}
