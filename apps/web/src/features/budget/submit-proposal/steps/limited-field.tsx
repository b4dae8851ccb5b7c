import { CharacterCount, Input, Textarea } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useFormats } from '../../../../shared/formats/use-formats';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { directionOf } from '../../../../shared/forms/direction-of';
import { FaultSentence } from '../../../../shared/forms/problem-sentence';
import { type Fault, lengthOf } from '../idea-draft';

/** The sentence of the fault of a field, or nothing. */
export function faultOf(faults: readonly Fault[], field: string): ReactNode {
  const fault = faults.find((one) => one.field === field);
  return fault && <FaultSentence rule={fault.rule} limit={fault.limit} />;
}

interface Props {
  id: string;
  label: string;
  hint: string;
  value: string;
  onChange: (value: string) => void;
  most: number;
  faults: readonly Fault[];
  optional?: string;
  /** Several lines. */
  rows?: number;
}

/** A text with its counter: nothing is cut while it is typed, the counter says what is too much. */
export function LimitedField({ id, label, hint, value, onChange, most, faults, optional, rows }: Props) {
  const { t } = useTranslation('propose');
  const { number } = useFormats();
  const used = lengthOf(value);
  const count = Math.abs(most - used);
  const words = t(used > most ? 'over' : 'remaining', { count, number: number(count) });
  const common = {
    id,
    label,
    hint,
    optional,
    value,
    error: faultOf(faults, id),
    dir: directionOf(value),
    aside: <CharacterCount used={used} max={most} label={words} />,
  };
  return rows ? (
    <Textarea {...common} rows={rows} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <Input {...common} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
  );
}
