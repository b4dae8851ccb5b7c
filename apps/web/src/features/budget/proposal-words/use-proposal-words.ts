import { isCriterion, isTheme } from '@parvis/contract';
import type { StateKind } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ProposalState } from '../../../shared/graphql/generated/graphql';

const KINDS: Readonly<Record<ProposalState, StateKind>> = {
  SUBMITTED: 'wait',
  TO_CLARIFY: 'part',
  ADMISSIBLE: 'ok',
  INADMISSIBLE: 'no',
  MERGED: 'draft',
  COSTED: 'ok',
  ON_BALLOT: 'open',
  WINNER: 'town',
  NOT_SELECTED: 'draft',
};

/** The drawing of a state: shape and colour beside its word. */
export const kindOf = (state: ProposalState): StateKind => KINDS[state];

/** Names of the codes that a proposal carries; a code that this version does not know is shown as it is. */
export function useProposalWords() {
  const { t } = useTranslation('proposals');
  return {
    state: (state: ProposalState) => t(`state.${state}`),
    theme: (code: string) => (isTheme(code) ? t(`theme.${code}`) : code),
    criterion: (code: string) => (isCriterion(code) ? t(`criterion.${code}`) : code),
  };
}
