import { useId, type ReactNode } from 'react';
import { classes } from '../classes';
import { Icon } from '../icons/icon';

export interface FieldProps {
  label: ReactNode;
  /** Also the id of the control: an error summary links to it. Made up when absent. */
  id?: string;
  hint?: ReactNode;
  error?: ReactNode;
  /** « Enregistré à l’instant » */
  saved?: ReactNode;
  /** Says that the field may stay empty, after the label. */
  optional?: ReactNode;
  /** A counter or another small fact, at the end of the line under the control. */
  aside?: ReactNode;
  className?: string;
}

/** What the control must carry so that its label, hint and error are read with it. */
export interface ControlWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, control, hint or error: the control is drawn by `children` with the wiring it is handed. */
export function Field({
  label,
  id,
  hint,
  error,
  saved,
  optional,
  aside,
  className,
  children,
}: FieldProps & { children: (wiring: ControlWiring) => ReactNode }) {
  const made = useId();
  const control = id ?? made;
  const described = classes(hint ? `${control}-hint` : '', error ? `${control}-error` : '');
  return (
    <div className={classes('field', error ? 'is-error' : '', className)}>
      <label htmlFor={control}>
        {label} {optional && <span className="hint">{optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {children({ id: control, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {(saved || aside) && (
        <div className="field-foot">
          {saved && (
            <p className="saved">
              <Icon name="check" />
              {saved}
            </p>
          )}
          {aside}
        </div>
      )}
      {error && (
        <p className="error" id={`${control}-error`}>
          <Icon name="warn" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
