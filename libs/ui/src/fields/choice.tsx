import type { InputHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes';

export interface ChoiceProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  type?: 'checkbox' | 'radio';
  label: ReactNode;
  /** A smaller second line. */
  detail?: ReactNode;
  /** Drawn as a card: for few, weighty choices. */
  card?: boolean;
}

/** A checkbox or a radio button: the whole line is the target. */
export function Choice({ type = 'checkbox', label, detail, card, className, ...rest }: ChoiceProps) {
  return (
    <label className={classes('choice', card && 'choice--card', className)}>
      <input {...rest} type={type} />
      <span>
        {label}
        {detail && <small>{detail}</small>}
      </span>
    </label>
  );
}
