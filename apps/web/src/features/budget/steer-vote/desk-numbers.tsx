import { Facts, Note } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Desk } from './steer-vote';

/** The numbers of the moment: those of the ideas before the opening, then those of the vote. */
export function DeskNumbers({ desk, opened }: { desk: Desk; opened: boolean }) {
  const { t } = useTranslation('steer');
  const { number } = useFormats();
  if (!opened) {
    const waiting = (['toReview', 'toCost', 'ready'] as const).map((term) => ({
      term: t(term),
      value: number(desk[term]),
      figure: true,
    }));
    return <Facts facts={waiting} />;
  }
  const step = desk.roundedTo;
  const shown = (value: number): ReactNode => {
    const figure = (text: string) => <span className="figure">{text}</span>;
    if (step === 1) return figure(number(value));
    if (value === 0) return t('fewerThan', { value: number(step) });
    return (
      <>
        {figure(number(value))} <span className="small">{t('orMore')}</span>
      </>
    );
  };
  const vote = { roll: desk.rollSize, signatures: desk.signatures, ballots: desk.ballots };
  const terms = Object.entries(vote) as [keyof typeof vote, number][];
  return (
    <>
      <Facts facts={terms.map(([term, value]) => ({ term: t(term), value: shown(value) }))} />
      {step > 1 && <p className="small">{t('rounded', { step: number(step) })}</p>}
      <Note kind={desk.balanced ? 'ok' : 'late'} role="status">
        <p>{desk.balanced ? t('equal') : t('unequal')}</p>
      </Note>
    </>
  );
}
