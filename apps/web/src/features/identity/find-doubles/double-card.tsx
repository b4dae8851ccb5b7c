import { Button, Card, Note, Table } from '@parvis/ui';
import { type ReactNode, useState } from 'react';
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
      <SideBySide pair={pair} name={name} />
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

type Account = DoublePairFragment['accounts'][number];

/** Line by line: what differs is seen at once; on a phone each line keeps its two values together. */
function SideBySide({ pair, name }: { pair: DoublePairFragment; name: string }) {
  const { t } = useTranslation('doubles');
  const { date } = useFormats();
  const lines: { term: string; of: (account: Account) => ReactNode }[] = [
    { term: t('name'), of: ({ displayName }) => <bdi>{displayName}</bdi> },
    { term: t('email'), of: ({ maskedEmail }) => maskedEmail ?? t('noEmail') },
    { term: t('age'), of: ({ ageBand }) => t(`band.${ageBand}`) },
    { term: t('since'), of: ({ since }) => date(since) },
    { term: t('ways'), of: ({ ways }) => ways.map((way) => t(`way.${way}`)).join(' · ') || t('noWay') },
  ];
  return (
    <Table
      cards
      even
      caption={t('compared', { name })}
      captionHidden
      label={t('compared', { name })}
      columns={[
        { id: 'term', title: <span className="vh">{t('what')}</span>, cell: ({ term }) => term },
        ...pair.accounts.map((account, index) => ({
          id: account.id,
          title: t('account', { number: index + 1 }),
          label: t('account', { number: index + 1 }),
          cell: ({ of }: (typeof lines)[number]) => of(account),
        })),
      ]}
      rows={lines}
      rowKey={({ term }) => term}
    />
  );
}
