import { Button, ButtonLink, Disclosure, LinesList, Link } from '@parvis/ui';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { WithdrawPublicQuestionDocument } from '../../../shared/graphql/generated/operations/withdraw-public-question';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Before, Question } from '../see-before/before';
import { AskForm } from './ask-form';
import { QuestionText } from './question-text';

interface PublicQuestionsProps {
  before: Before;
  /** Body and number of the meeting, for the address of a report. */
  at: { slug: string; number: number };
  /** For somebody who is not signed in; comes back here. */
  signInHref?: string;
  onChanged: () => Promise<void>;
}

/** What residents ask before a meeting, with what became of it; and the form, until its hour. */
export function PublicQuestions({ before, at, signInHref, onChanged }: PublicQuestionsProps) {
  const { t } = useTranslation('before');
  const { date } = useFormats();
  const { meetingId, questionsUntil, questionsOpen, publicQuestions: all } = before;
  if (!questionsUntil && all.length === 0) return null;
  const heads = all.filter(({ groupId }) => groupId === null);
  return (
    <section className="section stack gap-4" aria-labelledby="questions">
      <h2 id="questions">{t('questions.title')}</h2>
      {questionsUntil && (
        <p className="muted">
          {t(questionsOpen ? 'questions.until' : 'questions.closed', {
            date: date(questionsUntil, 'moment'),
          })}
        </p>
      )}
      {all.length === 0 ? (
        <p className="muted">{t('questions.none')}</p>
      ) : (
        <LinesList>
          {heads.map((question) => (
            <Asked
              key={question.id}
              {...{ question, at, onChanged }}
              grouped={all.filter(({ groupId }) => groupId === question.id)}
            />
          ))}
        </LinesList>
      )}
      {questionsOpen && signInHref && (
        <p>
          <ButtonLink href={signInHref}>{t('questions.signIn')}</ButtonLink>
        </p>
      )}
      {questionsOpen && !signInHref && <AskForm meetingId={meetingId} onChanged={onChanged} />}
    </section>
  );
}

interface AskedProps extends Pick<PublicQuestionsProps, 'at' | 'onChanged'> {
  question: Question;
  grouped: readonly Question[];
}

function Asked({ question, grouped, at, onChanged }: AskedProps) {
  const { t } = useTranslation('before');
  const { run, busy } = useMutate(WithdrawPublicQuestionDocument);
  const { id: questionId, mine, state, hidden, waits } = question;
  const withdraw = async () => {
    if (await run({ questionId })) await onChanged();
  };
  return (
    <div className="stack gap-2">
      <QuestionText question={question} />
      {grouped.length > 0 && (
        <Disclosure summary={t('questions.grouped', { count: grouped.length })}>
          <LinesList>
            {grouped.map((other) => (
              <QuestionText key={other.id} question={other} />
            ))}
          </LinesList>
        </Disclosure>
      )}
      {mine && state === 'ASKED' && (
        <div>
          <Button icon="bin" busy={busy} onClick={() => void withdraw()}>
            {t('questions.takeBack')}
          </Button>
        </div>
      )}
      {!mine && !hidden && !waits && (
        <p className="small">
          <Link href={paths.reportQuestion(at.slug, at.number, questionId)}>{t('questions.report')}</Link>
        </p>
      )}
    </div>
  );
}
