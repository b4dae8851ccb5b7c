import { Button, Note, QrCard } from '@parvis/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { CardToPrintFragment } from '../../../shared/graphql/generated/graphql';
import { savePdf } from '../../../shared/files/save-pdf';

interface PrintedCardProps {
  card: CardToPrintFragment;
  onDone: () => void;
}

/** The card that was just made, shown once: print it, hand it over, close. */
export function PrintedCard({ card, onDone }: PrintedCardProps) {
  const { t } = useTranslation('accounts');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section className="stack gap-5" aria-labelledby="printed-card">
      <h2 id="printed-card" ref={title} tabIndex={-1}>
        {t('card.title')}
      </h2>
      <Note kind="late">{t('card.once')}</Note>
      <QrCard
        path={card.qrPath}
        size={card.qrSize}
        label={t('card.qr')}
        title={<bdi>{card.displayName}</bdi>}
        address={card.address}
      >
        <p className="num">{card.code}</p>
      </QrCard>
      <p className="row">
        <Button kind="main" big icon="print" onClick={() => savePdf(card.pdf, t('card.file'))}>
          {t('card.print')}
        </Button>
        <Button onClick={onDone}>{t('card.done')}</Button>
      </p>
    </section>
  );
}
