import { Button, Card, Facts, Note } from '@parvis/ui';
import { useState } from 'react';
import { useFormats } from '../../../shared/formats/use-formats';
import type { DoublePairFragment, DoubleVerdict } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { DoubleDialog } from '../answer-double/double-dialog';

export interface DoubleCardProps {
  pair: DoublePairFragment;
  onAnswered: () => Promise<void>;
}

/** Two accounts side by side, why they are laid so, and the two answers. */
export function DoubleCard({ pair, onAnswered }: DoubleCardProps) {
  const { t } = useTranslation('doubles');
  const { date } = useFormats();
  const [answering, setAnswering] = useState<DoubleVerdict>();
  const shared = [pair.sameMonth && t('sameMonth'), pair.sameEmail && t('sameEmail')].filter(Boolean);
  const name = pair.accounts[0]?.displayName ?? '';
  return (
    <Card as="article" className="gap-4" aria-labelledby={`pair-${pair.id}`}>
      <h3 className="fs-1" id={`pair-${pair.id}`}>
        <bdi>{name}</bdi>
      </h3>
      <p className="muted">{t('shared', { what: shared.join(t('and')) })}</p>
      <div className="grid grid--fit gap-4">
        {pair.accounts.map((account, index) => (
          <OneAccount key={account.id} account={account} number={index + 1} />
        ))}
      </div>
      {pair.askedAt && (
        <Note kind="open">
          <p>{t('asked', { date: date(pair.askedAt) })}</p>
          {pair.note && <p dir="auto">{pair.note}</p>}
        </Note>
      )}
      {pair.mayAnswer ? (
        <p className="row">
          <Button aria-label={t('DIFFERENT.of', { name })} onClick={() => setAnswering('DIFFERENT')}>
            {t('DIFFERENT.act')}
          </Button>
          {!pair.askedAt && (
            <Button aria-label={t('ASK.of', { name })} onClick={() => setAnswering('ASK')}>
              {t('ASK.act')}
            </Button>
          )}
        </p>
      ) : (
        <p className="muted">{t('yours')}</p>
      )}
      {answering && (
        <DoubleDialog
          pair={pair}
          verdict={answering}
          onClose={() => setAnswering(undefined)}
          onAnswered={onAnswered}
        />
      )}
    </Card>
  );
}

interface OneAccountProps {
  account: DoublePairFragment['accounts'][number];
  number: number;
}

function OneAccount({ account, number }: OneAccountProps) {
  const { t } = useTranslation('doubles');
  const { date } = useFormats();
  const { displayName, maskedEmail, ageBand, since, ways } = account;
  return (
    <section className="stack gap-2">
      <h4>{t('account', { number })}</h4>
      <Facts
        rows
        facts={[
          { term: t('name'), value: <bdi>{displayName}</bdi> },
          { term: t('email'), value: maskedEmail ?? t('noEmail') },
          { term: t('age'), value: t(`band.${ageBand}`) },
          { term: t('since'), value: date(since) },
          { term: t('ways'), value: ways.map((way) => t(`way.${way}`)).join(' · ') || t('noWay') },
        ]}
      />
    </section>
  );
}
