import { Stones, type Stone } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { useFormats } from '../../../../shared/formats/use-formats';
import type { Method } from './rule-sentences';

const STEPS = {
  mes: ['1', '2', '3', '4', '5'],
  greedyBySupport: ['1', '2', '3', '4'],
  greedyPerCost: ['1', '2', '3'],
  phragmen: ['1', '2', '3', '4'],
} as const;

/** Cents that each voter of the example put into A, into B, and kept, of a share of 20 euros. */
const PAID = [
  { a: 1500, b: 500, kept: 0 },
  { a: 1500, b: 0, kept: 500 },
  { a: 1500, b: 0, kept: 500 },
  { a: 0, b: 1300, kept: 700 },
] as const;

/** Four voters and three projects, counted by hand. */
export function Example({ method }: { method: Method }) {
  const { t } = useTranslation('counting');
  return (
    <div className="stack mt-4">
      <p>{t('exampleIntro')}</p>
      <ol className="numbered">
        {STEPS[method].map((step) => (
          <li key={step}>{t(`exampleStep.${method}.${step as '1'}`)}</li>
        ))}
      </ol>
      {method === 'mes' && <Shares />}
    </div>
  );
}

/** One row of stones a voter, and the same in words beside it. */
function Shares() {
  const { t } = useTranslation('counting');
  const { euros } = useFormats();
  return (
    <figure className="stack gap-3">
      {PAID.map(({ a, b, kept }, index) => {
        const parts = [
          { cents: a, stone: { quantity: a, state: 'laid' } as Stone, name: t('forA') },
          { cents: b, stone: { quantity: b, state: 'second' } as Stone, name: t('forB') },
          { cents: kept, stone: { quantity: kept } as Stone, name: t('kept') },
        ].filter(({ cents }) => cents > 0);
        return (
          <div key={index} className="stack gap-1">
            <p className="small">
              <strong>{t('voter', { n: index + 1 })}</strong>{' '}
              {parts.map(({ cents, name }) => `${euros(cents)} ${name}`).join(', ')}
            </p>
            <Stones size="thin" seed={index + 1} stones={parts.map(({ stone }) => stone)} />
          </div>
        );
      })}
      <figcaption className="small muted">{t('examplePicture')}</figcaption>
    </figure>
  );
}
