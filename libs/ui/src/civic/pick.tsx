import type { InputHTMLAttributes, ReactNode } from 'react';
import { classes } from '../classes';

export interface PickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'title'> {
  title: ReactNode;
  /** Number and place. */
  detail?: ReactNode;
  cost: ReactNode;
  /** What it is, or why it no longer fits: « Il manque 15 500 €. » */
  why?: ReactNode;
}

/** One project of a ballot: the whole line is the target. Disabled means it no longer fits, and `why` says so. */
export function Pick({ title, detail, cost, why, disabled, className, ...rest }: PickProps) {
  return (
    <label className={classes('pick', disabled && 'is-off', className)}>
      <input {...rest} type="checkbox" disabled={disabled} />
      <span>
        <b>{title}</b>
        {detail && <span className="small muted">{detail}</span>}
      </span>
      <span className="num">{cost}</span>
      {why && <span className="why">{why}</span>}
    </label>
  );
}
