import type { TextareaHTMLAttributes } from 'react';
import { classes } from '../classes';
import { Field, type FieldProps } from './field';

export type TextareaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof FieldProps>;

/** Several lines of text. */
export function Textarea({
  label,
  id,
  hint,
  error,
  saved,
  optional,
  aside,
  className,
  ...rest
}: TextareaProps) {
  return (
    <Field {...{ label, id, hint, error, saved, optional, aside }}>
      {(wiring) => <textarea {...rest} {...wiring} className={classes('input', className)} />}
    </Field>
  );
}
