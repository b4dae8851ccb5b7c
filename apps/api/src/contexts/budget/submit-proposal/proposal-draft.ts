import { isTheme, MAP_SIDE, PROPOSAL_LIMITS } from '@parvis/contract';
import { isUuid } from '@parvis/kernel';
import type { FieldFault } from '../../../platform/graphql/problem.type';
import { cleanLine, cleanText, lengthOf } from '../../../platform/text/clean-text';

/** What a resident typed, cleaned. */
export interface ProposalDraft {
  readonly submissionKey: string;
  readonly title: string;
  readonly body: string;
  readonly theme: string;
  readonly neighbourhood: string | null;
  readonly mapX: number | null;
  readonly mapY: number | null;
  readonly place: string | null;
  readonly photoId: string | null;
}

type Typed = { [Key in keyof ProposalDraft]: ProposalDraft[Key] | undefined };

export function cleanDraft(typed: Typed): ProposalDraft {
  return {
    submissionKey: (typed.submissionKey ?? '').toLowerCase(),
    title: cleanLine(typed.title ?? ''),
    body: cleanText(typed.body ?? ''),
    theme: typed.theme ?? '',
    neighbourhood: typed.neighbourhood || null,
    mapX: typed.mapX ?? null,
    mapY: typed.mapY ?? null,
    place: cleanLine(typed.place ?? '') || null,
    photoId: typed.photoId?.toLowerCase() || null,
  };
}

/** What can be said without asking the database, in the order of the form. Lengths are in code points. */
export function draftFaults(draft: ProposalDraft): FieldFault[] {
  return [
    ...lengthFaults('title', draft.title, PROPOSAL_LIMITS.title),
    ...lengthFaults('body', draft.body, PROPOSAL_LIMITS.body),
    ...(isTheme(draft.theme) ? [] : [{ field: 'theme', rule: draft.theme ? 'unknown_choice' : 'required' }]),
    ...mapFaults(draft),
    ...lengthFaults('place', draft.place ?? '', PROPOSAL_LIMITS.place),
    ...(draft.photoId === null || isUuid(draft.photoId)
      ? []
      : [{ field: 'photoId', rule: 'photo_unusable' }]),
    ...(isUuid(draft.submissionKey) ? [] : [{ field: 'submissionKey', rule: 'required' }]),
  ];
}

function* lengthFaults(
  field: string,
  text: string,
  { least, most }: { least: number; most: number },
): Generator<FieldFault> {
  const length = lengthOf(text);
  if (length === 0 && least > 0) yield { field, rule: 'required', limit: least };
  else if (length < least) yield { field, rule: 'too_short', limit: least };
  else if (length > most) yield { field, rule: 'too_long', limit: most };
}

function mapFaults({ mapX, mapY }: ProposalDraft): FieldFault[] {
  if (mapX === null && mapY === null) return [];
  const inside = (at: number | null) => at !== null && at >= 0 && at <= MAP_SIDE;
  return inside(mapX) && inside(mapY) ? [] : [{ field: 'map', rule: 'outside_map', limit: MAP_SIDE }];
}
