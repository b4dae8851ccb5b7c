import { useMemo, useState } from 'react';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type MeetingTyped, sentOf } from './meeting-typed';

type Sent = NonNullable<ReturnType<typeof sentOf>>;

/** What the API said of it: planned, or what must change. */
interface Answer {
  __typename: string;
  number?: number;
  code?: string;
}

/**
 * The form of a meeting, kept on the device as it is typed.
 * @param send answers undefined when nothing came back: what was typed stays
 */
export function useMeetingForm(
  key: string,
  initial: MeetingTyped,
  send: (input: Sent) => Promise<Answer | undefined>,
) {
  const { t } = useTranslation('meetings');
  const draft = useDraft(key, initial);
  const [saved, setSaved] = useState(false);
  const { read, faults, faultOf, problem } = useFaults();
  const [noDay, setNoDay] = useState(false);
  const submit = async (): Promise<number | undefined> => {
    setSaved(false);
    const input = sentOf(draft.value);
    setNoDay(input === null);
    read(null);
    if (!input) return undefined;
    const answer = await send(input);
    if (!answer) return undefined;
    if (answer.__typename !== 'MeetingPlanned') {
      read(answer);
      return undefined;
    }
    draft.clear();
    setSaved(true);
    return answer.number;
  };
  // One list an answer: the summary takes the focus when it changes, not at each key.
  const all = useMemo(
    () => (noDay ? [{ field: 'startsAt', message: t('plan.dayFault') }] : faults),
    [noDay, faults, t],
  );
  return {
    draft,
    submit,
    saved,
    problem,
    faults: all,
    faultOf: (field: string) => (field === 'startsAt' && noDay ? t('plan.dayFault') : faultOf(field)),
  };
}
