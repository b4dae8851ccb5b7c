import type { InputHTMLAttributes } from 'react';
import { classes } from '../classes';
import { Field, type FieldProps } from './field';

export type InputProps = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, keyof FieldProps>;

/** One line of text, a number, a date, an address: with its label, hint and error. */
export function Input({ label, id, hint, error, saved, optional, aside, className, ...rest }: InputProps) {
  return (
    <Field {...{ label, id, hint, error, saved, optional, aside }}>
      {(wiring) => <input {...rest} {...wiring} className={classes('input', className)} />}
    </Field>
  );
}
