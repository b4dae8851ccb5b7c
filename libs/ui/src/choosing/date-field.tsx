import { Input, type InputProps } from '../fields/input';

export type DateFieldProps = Omit<InputProps, 'type' | 'hint'> & {
  /** How to write it, for those who type: « Par exemple 17/03/2027 ». */
  hint: InputProps['hint'];
  /** YYYY-MM-DD, as the value. */
  min?: string;
  max?: string;
};

/** A day. The browser's own calendar; the hint says the format, since some browsers show a text field. */
export const DateField = (props: DateFieldProps) => <Input {...props} type="date" className="input--short" />;

export type TimeFieldProps = Omit<InputProps, 'type' | 'hint'> & { hint: InputProps['hint'] };

/** An hour of the day, in the town's time. */
export const TimeField = (props: TimeFieldProps) => <Input {...props} type="time" className="input--short" />;
