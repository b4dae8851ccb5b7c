import { Icon, LinesList } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { CriterionVerdict } from '../../../shared/graphql/generated/graphql';
import { useProposalWords } from '../proposal-words/use-proposal-words';

const ICONS = { YES: 'check', NO: 'cross', UNKNOWN: 'clock' } as const;

interface Answer {
  criterion: string;
  answer: CriterionVerdict;
  sentence: string | null;
}

/** Each criterion with its answer in a word and a drawing, and the sentence that explains it. */
export function ProposalCriteria({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation('proposals');
  const words = useProposalWords();
  return (
    <LinesList line="media">
      {answers.map(({ criterion, answer, sentence }) => (
        <span key={criterion} className="media">
          <Icon name={ICONS[answer]} />
          <span>
            <strong>{words.criterion(criterion)}</strong>{' '}
            <span className="muted">{t(`verdict.${answer}`)}</span>
            {sentence && (
              <>
                <br />
                <span className="small">{sentence}</span>
              </>
            )}
          </span>
        </span>
      ))}
    </LinesList>
  );
}
