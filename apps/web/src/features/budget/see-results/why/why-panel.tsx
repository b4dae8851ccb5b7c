import { ButtonLink, StateBadge } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { paths } from '../../../../paths';
import type { Line, Results, Words } from '../use-words';
import { GapPicture } from './gap-picture';
import { PayersPicture } from './payers-picture';
import { WhySentences } from './why-sentences';

interface Props {
  results: Results;
  words: Words;
  line: Line;
}

/** Why one project won or did not: its sentences, its picture, and the picture's table. */
export function WhyPanel({ results, words, line }: Props) {
  const { t } = useTranslation('results');
  const won = results.winners.includes(line);
  return (
    <section className="stack sticky" id="pourquoi" aria-labelledby="pourquoi-titre">
      <h2 id="pourquoi-titre" className="fs-2">
        {t(won ? 'why.won' : 'why.lost', { title: line.title })}
      </h2>
      {!won && (
        <p className="row">
          <StateBadge state="no">{t('lacked.notSelected')}</StateBadge>
        </p>
      )}
      <p>
        <strong>
          {line.supporters === 0
            ? t('why.nobody')
            : t('why.supporters', { count: line.supporters, number: words.number(line.supporters) })}
        </strong>
      </p>
      <WhySentences line={line} results={results} words={words} />
      {line.why.groups.length > 1 ? (
        <PayersPicture line={line} words={words} />
      ) : (
        <GapPicture line={line} results={results} words={words} />
      )}
      {line.proposalNumber !== null && (
        <ButtonLink kind="quiet" icon="right" href={paths.project(words.slug, line.proposalNumber)}>
          {t('why.open')}
        </ButtonLink>
      )}
    </section>
  );
}
