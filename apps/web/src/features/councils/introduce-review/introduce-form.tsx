import { Button, ErrorSummary, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { IntroduceReviewDocument } from '../../../shared/graphql/generated/operations/introduce-review';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ReviewDeskProps } from '../see-annual-review/review-desk-page';
import { Answer } from '../see-body-desk/answer';

/** What stands before the figures. What was typed stays on the device until it is saved. */
export function IntroduceForm({ desk, onChanged }: ReviewDeskProps) {
  const { t } = useTranslation('reviews');
  const { body, year, introduction, revision } = desk;
  const draft = useDraft(`councils.review.${body.slug}.${year}`, { introduction });
  const { run, busy, trouble } = useMutate(IntroduceReviewDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const [saved, setSaved] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    const input = { body: body.slug, year, introduction: draft.value.introduction, seenRevision: revision };
    const answer = (await run({ input }))?.introduceReview;
    if (!answer) return;
    read(answer.__typename === 'AnnualReviewDesk' ? null : answer);
    if (answer.__typename !== 'AnnualReviewDesk') return;
    // Said once the page holds what was saved: publishing at once then publishes this text.
    await onChanged();
    setSaved(true);
  };
  return (
    <section className="section stack gap-5 needs-js" aria-labelledby="review-introduce">
      <h2 id="review-introduce">{t('introduction.title')}</h2>
      <form className="stack gap-5 max-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        <Textarea
          id="introduction"
          dir="auto"
          rows={8}
          label={t('introduction.label')}
          hint={t('introduction.hint')}
          optional={t('optional')}
          error={faultOf('introduction')}
          value={draft.value.introduction}
          onChange={({ target }) => draft.change({ introduction: target.value })}
        />
        <Answer problem={problem} trouble={trouble} done={saved ? t('introduction.saved') : null} />
        <p>
          <Button type="submit" busy={busy}>
            {t('introduction.save')}
          </Button>
        </p>
      </form>
    </section>
  );
}
