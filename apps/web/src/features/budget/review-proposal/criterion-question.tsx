import { isCriterion, REVIEW_LIMITS } from '@parvis/contract';
import { Button, Choice, ChoiceGroup, Textarea } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useProposalWords } from '../proposal-words/use-proposal-words';
import { type TypedAnswer, VERDICTS } from './decision-draft';

interface Props {
  criterion: string;
  typed: TypedAnswer;
  onChange: (typed: TypedAnswer) => void;
  error?: ReactNode;
}

/** One criterion: yes, no or to be checked, and the sentence that everyone reads. */
export function CriterionQuestion({ criterion, typed, onChange, error }: Props) {
  const { t } = useTranslation('review');
  const { t: proposals } = useTranslation('proposals');
  const words = useProposalWords();
  const { answer, sentence } = typed;
  const suggest = (verdict: TypedAnswer['answer']) =>
    verdict !== '' && isCriterion(criterion) ? t(`suggested.${criterion}.${verdict}`) : '';
  const suggested = suggest(answer);
  // A sentence of one's own is never replaced; a suggested one follows its answer.
  const choose = (verdict: TypedAnswer['answer']) => {
    const own = sentence.trim() !== '' && sentence !== suggested;
    onChange({ answer: verdict, sentence: own ? sentence : suggest(verdict) });
  };
  return (
    <ChoiceGroup legend={words.criterion(criterion)} id={`criteria.${criterion}`} error={error}>
      <div className="row gap-2">
        {VERDICTS.map((verdict) => (
          <Choice
            key={verdict}
            type="radio"
            name={criterion}
            value={verdict}
            checked={answer === verdict}
            onChange={() => choose(verdict)}
            label={proposals(`verdict.${verdict}`)}
          />
        ))}
      </div>
      {answer !== '' && (
        <>
          <Textarea
            label={t('decide.sentence')}
            value={sentence}
            rows={2}
            maxLength={REVIEW_LIMITS.sentence.most}
            onChange={(event) => onChange({ ...typed, sentence: event.target.value })}
          />
          {suggested && sentence !== suggested && (
            <Button kind="quiet" icon="edit" onClick={() => onChange({ ...typed, sentence: suggested })}>
              {t('decide.suggest')}
            </Button>
          )}
        </>
      )}
    </ChoiceGroup>
  );
}
