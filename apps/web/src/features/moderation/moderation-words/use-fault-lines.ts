import { isFaultRule } from '@parvis/contract';
import { useMemo } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface Fault {
  field: string;
  rule: string;
  limit?: number | null;
}

/** Lines of a summary of faults, each with the name of its field; and the sentence of one field. */
export function useFaultLines(faults: readonly Fault[], nameOf: (field: string) => string) {
  const { t } = useTranslation('problems');
  const sentence = ({ rule, limit }: Fault) =>
    isFaultRule(rule) ? t(`fault.${rule}`, { limit: limit ?? '' }) : t('fault.other');
  const lines = faults.map((fault) => ({
    field: fault.field,
    message: `${nameOf(fault.field)} : ${sentence(fault)}`,
  }));
  const key = JSON.stringify(lines);
  return {
    // The summary takes the focus when its lines change, not at each letter typed.
    lines: useMemo(() => JSON.parse(key) as typeof lines, [key]),
    errorOf: (field: string) => {
      const fault = faults.find((one) => one.field === field);
      return fault && sentence(fault);
    },
  };
}
