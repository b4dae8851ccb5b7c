import type { SelectHTMLAttributes } from 'react';
import { classes } from '../classes';
import { Field, type FieldProps } from './field';

export interface Option {
  value: string;
  label: string;
  disabled?: boolean;
}

export type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, keyof FieldProps | 'children'> & {
    options: readonly Option[];
  };

/** The browser's own list: it is the best one on every phone. */
export function Select({
  label,
  id,
  hint,
  error,
  saved,
  optional,
  aside,
  className,
  options,
  ...rest
}: SelectProps) {
  return (
    <Field {...{ label, id, hint, error, saved, optional, aside }}>
      {(wiring) => (
        <select {...rest} {...wiring} className={classes('input', className)}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
