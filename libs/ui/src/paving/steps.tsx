import { pavingRow } from './row';

export interface StepsProps {
  steps: readonly string[];
  /** Index of the current step; `steps.length` when all are done. */
  current: number;
  /** What these steps are. */
  label: string;
  /** Read before a finished step: « fait : » */
  doneLabel: string;
  seed?: number;
}

/** Stones being laid: one a step. */
export function Steps({ steps, current, label, doneLabel, seed = 7 }: StepsProps) {
  const width = steps.length * 100;
  const stones = pavingRow(
    steps.map(() => 1),
    width,
    22,
    seed,
    { joint: 4 },
  );
  const state = (index: number) => (index < current ? 'st laid' : index === current ? 'st now' : 'st');
  return (
    <div className="steps" data-n={steps.length}>
      <svg className="cs" viewBox={`0 0 ${width} 22`} preserveAspectRatio="none" aria-hidden="true">
        {stones.map((path, index) => (
          <path key={index} className={state(index)} d={path} />
        ))}
      </svg>
      <ol aria-label={label}>
        {steps.map((step, index) => (
          <li key={step} aria-current={index === current ? 'step' : undefined}>
            {index < current && <span className="vh">{doneLabel} </span>}
            {step}
          </li>
        ))}
      </ol>
    </div>
  );
}
