import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';

export interface ChoiceGroupProps {
  legend: ReactNode;
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** Side by side where there is room. */
  grid?: boolean;
  children: ReactNode;
}

/** A question answered by choices: its legend, hint and error are read with the group. */
export function ChoiceGroup({ legend, id, hint, error, grid, children }: ChoiceGroupProps) {
  const made = useId();
  const base = id ?? made;
  return (
    <fieldset
      className={classes('stack', 'gap-2', error ? 'is-error' : '')}
      id={base}
      tabIndex={-1}
      aria-describedby={classes(hint ? `${base}-hint` : '', error ? `${base}-error` : '')}
    >
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {grid ? <div className="grid gap-3 min-m">{children}</div> : children}
      {error && (
        <p className="error" id={`${base}-error`}>
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
