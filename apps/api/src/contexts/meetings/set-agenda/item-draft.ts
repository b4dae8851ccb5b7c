import { AGENDA_LIMITS, MEETING_LIMITS } from '@parvis/contract';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, cleanText } from '../../../platform/text/clean-text';
import { lengthFaults } from '../plan-meeting/meeting-draft';
import type { AgendaItemInput } from './set-agenda.input';

/** A point as it is written, cleaned. */
export const cleanItem = ({ title, kind, minutes, note }: AgendaItemInput) => ({
  ...{ title: cleanLine(title), kind, minutes, note: cleanText(note) },
});

/** In the order of the form. */
export function itemFaults(input: AgendaItemInput): FieldFault[] {
  const { title, minutes, note } = cleanItem(input);
  const { least, most } = AGENDA_LIMITS;
  return [
    ...lengthFaults('title', title, MEETING_LIMITS.itemTitle),
    ...(minutes < least || minutes > most ? [{ field: 'minutes', rule: 'out_of_range', limit: most }] : []),
    ...lengthFaults('note', note, MEETING_LIMITS.itemNote),
  ];
}
