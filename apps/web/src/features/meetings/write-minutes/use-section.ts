import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { SaveMinutesSectionDocument } from '../../../shared/graphql/generated/operations/save-minutes-section';
import type { Section } from '../read-minutes/minutes-state';

/** `basedOn` 0: nothing was typed yet, what is shown is the text that stands. */
const UNTOUCHED = { text: '', basedOn: 0 };

/** One section being written: what was typed stays, with the version it was typed on, until the server has it. */
export function useSection(section: Section, onChanged: () => Promise<void>) {
  const { value, change, clear } = useDraft(`minutes.${section.id}`, UNTOUCHED);
  const { run, busy, trouble } = useMutate(SaveMinutesSectionDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const [saved, setSaved] = useState(false);
  const touched = value.basedOn > 0;
  const send = async () => {
    if (!touched) return;
    const input = { sectionId: section.id, text: value.text, basedOn: value.basedOn };
    const answer = (await run({ input }))?.saveMinutesSection;
    if (!answer) return;
    read(answer.__typename === 'MinutesSaved' ? null : answer);
    setSaved(answer.__typename === 'MinutesSaved');
    const kept = answer.__typename === 'MinutesSaved' || answer.__typename === 'MinutesSectionMoved';
    // The page is read first: a text set aside is then shown from the server before it leaves the device.
    await onChanged();
    if (kept) clear();
  };
  return {
    ...{ busy, trouble, faults, problem, faultOf, saved, touched, send },
    text: touched ? value.text : section.text,
    type: (text: string) => {
      setSaved(false);
      change({ text, basedOn: touched ? value.basedOn : section.version });
    },
    forget: () => {
      read(null);
      clear();
    },
  };
}
