import { useId, type ReactNode } from 'react';
import { pavingRow } from './row';

export interface ProgressBarProps {
  /** What is running and how far: « Import des adresses : 7 sur 10 » */
  label: ReactNode;
  /** Units done, 0 to `max`; undefined while the length is not known. */
  value?: number;
  max: number;
  /** What else to know: « Vous pouvez quitter cette page. » */
  children?: ReactNode;
}

const PLACES = 10;

/** A long job as ten stones; the current one in the colour of what is open. */
export function ProgressBar({ label, value, max, children }: ProgressBarProps) {
  const id = useId();
  const laid = value === undefined || max <= 0 ? 0 : Math.floor((Math.min(value, max) / max) * PLACES);
  const stones = pavingRow(
    Array.from({ length: PLACES }, () => 1),
    400,
    22,
    3,
    { joint: 3.5 },
  );
  return (
    <div className="progress">
      <p id={id}>{label}</p>
      <div
        className="stones"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
      >
        <svg viewBox="0 0 400 22" aria-hidden="true">
          {stones.map((path, index) => (
            <path
              key={index}
              className={index < laid ? 'st laid' : index === laid ? 'st now' : 'st'}
              d={path}
            />
          ))}
        </svg>
      </div>
      {children}
    </div>
  );
}
