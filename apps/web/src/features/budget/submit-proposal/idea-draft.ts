import { PROPOSAL_LIMITS } from '@parvis/contract';
import type { SubmitProposalInput } from '../../../shared/graphql/generated/graphql';

export const STEPS = ['idea', 'why', 'where', 'photo', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** What is kept on the device while the form is filled. */
export interface IdeaDraft {
  /** Made with the first letter: whatever happens on the way, one key is one proposal. */
  submissionKey: string;
  title: string;
  theme: string;
  body: string;
  neighbourhood: string | null;
  mapX: number | null;
  mapY: number | null;
  place: string;
  photoId: string | null;
}

export const EMPTY_IDEA: IdeaDraft = {
  submissionKey: '',
  title: '',
  theme: '',
  body: '',
  neighbourhood: null,
  mapX: null,
  mapY: null,
  place: '',
  photoId: null,
};

/** As the server says it: a field, the rule it breaks and the bound of the rule. */
export interface Fault {
  field: string;
  rule: string;
  limit?: number | null;
}

const STEP_OF: Readonly<Record<string, Step>> = {
  title: 'idea',
  theme: 'idea',
  body: 'why',
  neighbourhood: 'where',
  map: 'where',
  place: 'where',
  photoId: 'photo',
};

export const stepOfField = (field: string): Step => STEP_OF[field] ?? 'check';

/** Length as the server counts it: in code points, so that most emoji are one. */
export const lengthOf = (text: string): number => Array.from(text).length;

const textFault = (field: 'title' | 'body' | 'place', text: string): Fault[] => {
  const { least, most } = PROPOSAL_LIMITS[field];
  const length = lengthOf(text.trim());
  if (length === 0) return least > 0 ? [{ field, rule: 'required', limit: least }] : [];
  if (length < least) return [{ field, rule: 'too_short', limit: least }];
  return length > most ? [{ field, rule: 'too_long', limit: most }] : [];
};

/** What can be said before asking the server: the faults of the whole form, in its order. */
export const faultsOf = ({ title, theme, body, place }: IdeaDraft): Fault[] => [
  ...textFault('title', title),
  ...(theme ? [] : [{ field: 'theme', rule: 'required' }]),
  ...textFault('body', body),
  ...textFault('place', place),
];

export const faultsOfStep = (step: Step, draft: IdeaDraft): Fault[] =>
  step === 'check' ? faultsOf(draft) : faultsOf(draft).filter(({ field }) => stepOfField(field) === step);

export const toInput = (edition: string, draft: IdeaDraft): SubmitProposalInput => ({
  edition,
  submissionKey: draft.submissionKey,
  title: draft.title,
  body: draft.body,
  theme: draft.theme,
  neighbourhood: draft.neighbourhood,
  mapX: draft.mapX,
  mapY: draft.mapY,
  place: draft.place || null,
  photoId: draft.photoId,
});
