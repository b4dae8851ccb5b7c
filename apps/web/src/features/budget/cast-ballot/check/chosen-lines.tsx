import { LinesList } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { useFormats } from '../../../../shared/formats/use-formats';
import type { Paper } from '../booth-types';

interface ChosenLinesProps {
  paper: Paper;
  choices: readonly string[];
  remainingCents: number;
}

/** The ballot as it would be cast, with its total. */
export function ChosenLines({ paper, choices, remainingCents }: ChosenLinesProps) {
  const { t } = useTranslation('vote');
  const { euros } = useFormats();
  const chosen = paper.lines.filter(({ projectId }) => choices.includes(projectId));
  return (
    <div className="stack gap-2">
      <h2 className="vh">{t('check.title')}</h2>
      <LinesList line="between">
        {[
          ...chosen.map(({ projectId, title, costCents }) => (
            <Line key={projectId} title={<bdi>{title}</bdi>} amount={euros(costCents)} />
          )),
          <Line
            key="total"
            title={<strong>{t('check.total')}</strong>}
            amount={euros(paper.envelopeCents - remainingCents)}
          />,
        ]}
      </LinesList>
      {remainingCents > 0 && (
        <p className="small muted">{t('check.left', { amount: euros(remainingCents) })}</p>
      )}
    </div>
  );
}

const Line = ({ title, amount }: { title: ReactNode; amount: string }) => (
  <>
    <span>{title}</span>
    <span className="num">{amount}</span>
  </>
);
