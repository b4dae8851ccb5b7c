import type { InputHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes';
import '../styles/on-demand/choosing.css';

export interface SwitchProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role'> {
  label: ReactNode;
  detail?: ReactNode;
}

/** A setting that takes effect at once. For an answer that is sent with a form, use Choice. */
export function Switch({ label, detail, className, ...rest }: SwitchProps) {
  return (
    <label className={classes('switch', className)}>
      <input {...rest} type="checkbox" role="switch" />
      <span>
        {label}
        {detail && <small>{detail}</small>}
      </span>
    </label>
  );
}
