import { isFaultRule } from '@parvis/contract';
import { useMemo, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { EnterMeetingDocument } from '../../../shared/graphql/generated/operations/enter-meeting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Meeting } from '../see-meeting/agenda-list';
import { newEntry, sentEntry } from './entry-typed';

const PARTS = ['times', 'proxies', 'presence', 'guests', 'items', 'question'] as const;
type Part = (typeof PARTS)[number];

interface Refused {
  code: string;
  part: Part;
  place: number | null;
  counted: number | null;
  expected: number | null;
}
interface Fault {
  field: string;
  rule: string;
  limit: number | null;
}

/** A field of the API, such as `question.2.wording`, and the one of the page. */
function fieldOf(field: string): string {
  const [part = '', place = '0', name = ''] = field.split('.');
  if (part === 'times') return 'to';
  return part === 'question' ? `q${Number(place) - 1}-${name}` : part;
}

/** The entry as it is typed, kept on the device until all of it is written. */
export function useEntry(meeting: Meeting, onDone: () => Promise<void>) {
  const { t } = useTranslation('problems');
  const { value, change, clear, restored } = useDraft(`after.${meeting.id}`, newEntry(meeting));
  const { run, busy, trouble } = useMutate(EnterMeetingDocument);
  const [refused, setRefused] = useState<Refused>();
  const [read, setRead] = useState<readonly Fault[]>([]);
  const faults = useMemo(
    () =>
      read.map(({ field, rule, limit }) => ({
        field: fieldOf(field),
        message: isFaultRule(rule) ? t(`fault.${rule}`, { limit: limit ?? '' }) : t('fault.other'),
      })),
    [read, t],
  );
  const send = async () => {
    setRefused(undefined);
    setRead([]);
    const input = sentEntry(meeting, value);
    if (!input) return setRead([{ field: 'times', rule: 'not_a_date', limit: null }]);
    const answer = (await run({ input }))?.enterMeeting;
    if (!answer) return;
    if (answer.__typename === 'InvalidInput') return setRead(answer.faults);
    if (answer.__typename === 'EntryRefused') {
      const { code, place, counted, expected } = answer;
      const part = PARTS.find((known) => known === answer.part) ?? 'times';
      return setRefused({ code, part, place, counted, expected });
    }
    clear();
    await onDone();
  };
  return {
    ...{ value, change, restored, send, busy, trouble, refused, faults },
    faultOf: (field: string) => faults.find((fault) => fault.field === field)?.message,
  };
}
