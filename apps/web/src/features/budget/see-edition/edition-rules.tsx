import { Card, Facts } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ShownEdition } from './edition-page';
import { moneyLeft } from './money-left';
import { WhoMayVote } from './who-may-vote';

/** Who votes, what a ballot holds, and how ballots become winners: in sentences. */
export function EditionRules({ edition }: { edition: ShownEdition }) {
  const { t } = useTranslation('edition');
  const { euros, number } = useFormats();
  const { envelopeCents, maxChoices, minimumAge, costCapCents, origin } = edition;
  const envelope = euros(envelopeCents);
  return (
    <section className="section stack gap-5" aria-labelledby="rules">
      <h2 id="rules">{t('rules')}</h2>
      <Facts
        facts={[
          { term: t('envelope'), value: envelope, figure: true },
          { term: t('choices'), value: number(maxChoices), figure: true },
          ...(origin === 'HELD'
            ? [{ term: t('age'), value: minimumAge > 0 ? t('ageFrom', { count: minimumAge }) : t('ageAny') }]
            : []),
          ...(costCapCents ? [{ term: t('cap'), value: t('capAt', { amount: euros(costCapCents) }) }] : []),
        ]}
      />
      <div className="split split--even">
        {origin === 'HELD' && (
          <ul className="stack gap-2">
            <WhoMayVote edition={edition} />
            <li>{t('plain.ballot', { count: maxChoices, envelope })}</li>
            <li>{t('plain.once')}</li>
          </ul>
        )}
        <HowWeCount rule={edition.countingRule} />
      </div>
    </section>
  );
}

function HowWeCount({
  rule: { rule, completion, overflow, tieBreak },
}: {
  rule: ShownEdition['countingRule'];
}) {
  const { t } = useTranslation('edition');
  const name = rule === 'greedy' || rule === 'phragmen' ? rule : 'mes';
  return (
    <Card as="div" look="sunken" id="how-we-count">
      <h3 className="fs-1">{t('count')}</h3>
      <p>{t(`rule.${name}`)}</p>
      {name === 'mes' && moneyLeft(completion).map((key) => <p key={key}>{t(key)}</p>)}
      {name === 'greedy' && <p>{overflow === 'stop' ? t('stop') : t('skip')}</p>}
      <p>{tieBreak === 'lexico' ? t('tie.lexico') : t('tie.min_cost,max_score,lexico')}</p>
    </Card>
  );
}
