import { ChoiceGroup, Input, Select } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { BirthTyped } from './birth-month';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

export interface BirthMonthFieldProps {
  value: BirthTyped;
  error: ReactNode;
  onChange: (value: BirthTyped) => void;
}

/** A month and a year, never a day; with why it is asked. */
export function BirthMonthField({ value, error, onChange }: BirthMonthFieldProps) {
  const { t } = useTranslation('identity');
  const months = MONTHS.map((month) => ({ value: month, label: t(`birth.months.${month}`) }));
  return (
    <ChoiceGroup id="birthMonth" legend={t('birth.legend')} hint={t('birth.why')} error={error}>
      <div className="row gap-4">
        <Select
          id="birth-month"
          name="bday-month"
          autoComplete="bday-month"
          label={t('birth.month')}
          options={[{ value: '', label: t('birth.choose') }, ...months]}
          value={value.month}
          onChange={(event) => onChange({ ...value, month: event.target.value })}
        />
        <Input
          id="birth-year"
          name="bday-year"
          autoComplete="bday-year"
          inputMode="numeric"
          dir="ltr"
          size={6}
          maxLength={8}
          label={t('birth.year')}
          value={value.year}
          onChange={(event) => onChange({ ...value, year: event.target.value })}
        />
      </div>
    </ChoiceGroup>
  );
}
