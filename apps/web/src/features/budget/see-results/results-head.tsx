import { Note, PageHead, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ResultEdition, Results, Words } from './use-words';

const IN_WORDS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'] as const;
const isInWords = (text: string): text is (typeof IN_WORDS)[number] => IN_WORDS.some((one) => one === text);

/** Above this share one says « nearly all ». */
const NEARLY_ALL = 0.97;

interface Props {
  edition: ResultEdition;
  results: Results;
  words: Words;
}

/** The outcome in one sentence, and for how many it is good news. */
export function ResultsHead({ edition, results, words }: Props) {
  const { t } = useTranslation('results');
  const count = results.winners.length;
  const spelled = isInWords(String(count)) ? t(`numbers.${String(count) as '2'}`) : words.number(count);
  const kind = edition.origin === 'IMPORTED' ? 'imported' : 'held';
  return (
    <PageHead
      title={count === 0 ? t('head.none') : t(`head.${kind}`, { count, number: spelled })}
      lead={<Lead edition={edition} results={results} words={words} />}
    >
      <p className="row">
        <StateBadge state="ok">{t('head.counted')}</StateBadge>
        <a href="#verifier">{t('head.recount')}</a>
        {kind === 'imported' && <span className="muted small">{t('head.imported')}</span>}
      </p>
      {count === 0 && (
        <Note kind="second">
          {t(results.ballots === 0 ? 'state.empty.noBallot' : 'state.empty.noWinner')}
        </Note>
      )}
    </PageHead>
  );
}

function Lead({ edition, results, words }: Props) {
  const { t } = useTranslation('results');
  if (results.voters === 0) return t('head.nobody');
  const vote = edition.schedule.find(({ phase }) => phase === 'VOTE');
  // The dates of what happened; those announced are all that an imported election has.
  const from = edition.openedAt ?? vote?.startsAt;
  const to = edition.closedAt ?? vote?.endsAt;
  const voters = t('head.voters', { count: results.voters, number: words.number(results.voters) });
  const share = results.votersWithWinner / results.voters;
  return (
    <>
      <strong>
        {from && to
          ? t(from.slice(0, 10) === to.slice(0, 10) ? 'head.onDay' : 'head.when', {
              voters,
              from: words.day(from, from.slice(0, 4) === to.slice(0, 4) ? 'short' : 'day'),
              to: words.day(to, 'day'),
            })
          : t('head.whenUnknown', { voters })}
      </strong>{' '}
      {share === 1
        ? t('head.all')
        : t(share >= NEARLY_ALL ? 'head.almostAll' : 'head.served', {
            // « 100 % » is said only of all.
            share: words.percent(Math.min(share, 0.999), share > 0.99 ? 1 : 0),
          })}
    </>
  );
}
