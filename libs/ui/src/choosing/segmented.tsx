import { useId, type ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';
import '../styles/on-demand/choosing.css';

export interface Segment {
  value: string;
  label: string;
  icon?: IconName;
  disabled?: boolean;
}

export interface SegmentedProps {
  legend: ReactNode;
  legendHidden?: boolean;
  segments: readonly Segment[];
  /** Controlled with `onChange`; without it the browser keeps the choice, which a form sends. */
  value?: string;
  initial?: string;
  name?: string;
  onChange?: (value: string) => void;
}

/** One of two to four short choices, side by side. Native radio buttons: arrows, forms and voices know them. */
export function Segmented(props: SegmentedProps) {
  const { legend, legendHidden, segments, value, initial, name, onChange } = props;
  const made = useId();
  return (
    <fieldset className="segmented">
      <legend className={legendHidden ? 'vh' : undefined}>{legend}</legend>
      <div>
        {segments.map((segment) => (
          <label key={segment.value}>
            <input
              type="radio"
              name={name ?? made}
              value={segment.value}
              disabled={segment.disabled}
              {...(value === undefined
                ? { defaultChecked: segment.value === initial }
                : { checked: segment.value === value, onChange: () => onChange?.(segment.value) })}
            />
            <span>
              {segment.icon && <Icon name={segment.icon} />}
              {segment.label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
