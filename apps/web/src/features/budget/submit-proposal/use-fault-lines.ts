import { isFaultRule } from '@parvis/contract';
import type { FieldError } from '@parvis/ui';
import { useMemo } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Fault } from './idea-draft';

const LABELS = {
  title: 'idea.title',
  theme: 'idea.theme',
  body: 'why.body',
  neighbourhood: 'where.neighbourhood',
  map: 'where.neighbourhood',
  place: 'where.place',
  photoId: 'photo.choose',
} as const;
const isField = (field: string): field is keyof typeof LABELS => field in LABELS;

/** Faults as lines of a summary: the field's name, what is wrong, and the way to it. Stable while nothing changes. */
export function useFaultLines(faults: readonly Fault[]): FieldError[] {
  const { t } = useTranslation('propose');
  const { t: problems } = useTranslation('problems');
  return useMemo(
    () =>
      faults.map(({ field, rule, limit }) => {
        const sentence = isFaultRule(rule)
          ? problems(`fault.${rule}`, { limit: limit ?? '' })
          : problems('fault.other');
        const label = isField(field) ? `${t(LABELS[field])} : ` : '';
        return { field: field === 'map' ? 'neighbourhood' : field, message: label + sentence };
      }),
    [faults, t, problems],
  );
}
