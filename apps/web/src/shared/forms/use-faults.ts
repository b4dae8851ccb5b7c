import { isFaultRule } from '@parvis/contract';
import { useMemo, useState } from 'react';
import { useTranslation } from '../i18n/use-translation';

interface Answer {
  code?: string;
  reason?: string;
  faults?: readonly { field: string; rule: string; limit?: number | null }[];
}

/** What the server, or the form itself, has to say: fields to correct, or one refusal. */
export function useFaults() {
  const { t } = useTranslation('problems');
  const [answer, setAnswer] = useState<Answer | null>(null);
  // One list an answer: the summary takes the focus when it changes, not at each key.
  const faults = useMemo(
    () =>
      (answer?.faults ?? []).map(({ field, rule, limit }) => ({
        field,
        message: isFaultRule(rule) ? t(`fault.${rule}`, { limit: limit ?? '' }) : t('fault.other'),
      })),
    [answer, t],
  );
  return {
    read: setAnswer,
    faults,
    problem: answer?.code && faults.length === 0 ? { code: answer.code, reason: answer.reason } : null,
    faultOf: (field: string): string | undefined => faults.find((fault) => fault.field === field)?.message,
  };
}
