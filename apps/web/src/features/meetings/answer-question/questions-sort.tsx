import { LinesList } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { AnswerPublicQuestionDocument } from '../../../shared/graphql/generated/operations/answer-public-question';
import { SortPublicQuestionDocument } from '../../../shared/graphql/generated/operations/sort-public-question';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { QuestionText } from '../ask-question/question-text';
import type { Before } from '../see-before/before';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';
import { AnswerForm } from './answer-form';
import { SortForm } from './sort-form';

interface QuestionsSortProps {
  before: Before;
  /** Whether the agenda has a point for them. */
  hasPoint: boolean;
  onChanged: () => Promise<void>;
}

/** Residents' questions: taken, answered together, or declined with a reason; then answered in writing. */
export function QuestionsSort({ before: { publicQuestions }, hasPoint, onChanged }: QuestionsSortProps) {
  const { t } = useTranslation('before');
  const sorting = useMutate(SortPublicQuestionDocument);
  const answering = useMutate(AnswerPublicQuestionDocument);
  const said = useSaid(onChanged, sorting.trouble ?? answering.trouble);
  const shown = publicQuestions.filter(({ hidden, waits }) => !hidden && !waits);
  if (shown.length === 0) return null;
  const taken = shown.filter(({ state }) => state === 'TAKEN');
  const busy = sorting.busy || answering.busy;
  return (
    <section className="section stack gap-4" aria-labelledby="questions">
      <h2 id="questions">{t('questions.title')}</h2>
      <Said of={said} />
      {taken.length > 0 && !hasPoint && <p className="muted">{t('sort.noPoint')}</p>}
      <LinesList>
        {shown.map((question) => (
          <div key={question.id} className="stack gap-3">
            <QuestionText question={question} />
            {question.state === 'ASKED' && (
              <SortForm
                {...{ question, taken, busy }}
                fault={said.faultOf('reason')}
                onSort={async (sort, more) => {
                  const sent = await sorting.run({ input: { questionId: question.id, sort, ...more } });
                  return said.heard(sent?.sortPublicQuestion, t(`sort.said.${sort}`));
                }}
              />
            )}
            {question.state === 'TAKEN' && (
              <AnswerForm
                {...{ question, busy }}
                fault={said.faultOf('answer')}
                onAnswer={async (answer) => {
                  const seen = question.answer ?? '';
                  const sent = await answering.run({ input: { questionId: question.id, answer, seen } });
                  return said.heard(sent?.answerPublicQuestion, t('sort.answered'));
                }}
              />
            )}
          </div>
        ))}
      </LinesList>
    </section>
  );
}
