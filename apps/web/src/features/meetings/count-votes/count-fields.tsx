import { Input } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';

export const HANDS = ['for', 'against', 'abstain'] as const;
export const SLIPS = [...HANDS, 'spoiled'] as const;
export type Counted = (typeof SLIPS)[number];
export type Typed = Record<Counted, string>;

export const nothingTyped: Typed = { for: '', against: '', abstain: '', spoiled: '' };

/** Whole numbers from 0; an empty field is nothing yet, not zero. */
export const countOf = (typed: string): number | undefined =>
  /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : undefined;

interface CountFieldsProps {
  prefix: string;
  fields: readonly Counted[];
  value: Typed;
  change: (some: Partial<Typed>) => void;
  /** Once sent: what is not a number is said at its field. */
  tried: boolean;
}

/** The numbers of a count, as they are read aloud. */
export function CountFields({ prefix, fields, value, change, tried }: CountFieldsProps) {
  const { t } = useTranslation('room');
  return (
    <div className="row gap-4">
      {fields.map((field) => (
        <Input
          key={field}
          id={`${prefix}-${field}`}
          label={t(`choice.${field}`)}
          className="input--short"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={value[field]}
          error={tried && countOf(value[field]) === undefined ? t('count.number') : undefined}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      ))}
    </div>
  );
}
