import { Button, ErrorSummary, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { PublishReviewDocument } from '../../../shared/graphql/generated/operations/publish-review';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ReviewDeskProps } from '../see-annual-review/review-desk-page';
import { Answer } from '../see-body-desk/answer';

/** Freezes what is on this page; a second time, with the reason of the correction. */
export function PublishForm({ desk, onChanged }: ReviewDeskProps) {
  const { t } = useTranslation('reviews');
  const { body, year, seen, revision, versions } = desk;
  const last = versions[0]?.number ?? 0;
  const [correction, setCorrection] = useState('');
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(PublishReviewDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    const asRead = { seen, seenRevision: revision, seenVersion: last };
    const answer = (await run({ input: { body: body.slug, year, correction, ...asRead } }))?.publishReview;
    if (!answer) return;
    read(answer.__typename === 'AnnualReviewDesk' ? null : answer);
    if (answer.__typename !== 'AnnualReviewDesk') return;
    setDone(true);
    setCorrection('');
    await onChanged();
  };
  return (
    <section className="section stack gap-5 needs-js" aria-labelledby="review-publish">
      <h2 id="review-publish">{t(last > 0 ? 'publish.again' : 'publish.title')}</h2>
      <p className="max-form">{t(last > 0 ? 'publish.againText' : 'publish.text')}</p>
      <form className="stack gap-5 max-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        {last > 0 && (
          <Textarea
            id="correction"
            dir="auto"
            rows={3}
            label={t('publish.correction')}
            hint={t('publish.correctionHint')}
            error={faultOf('correction')}
            value={correction}
            onChange={({ target }) => setCorrection(target.value)}
          />
        )}
        <Answer
          problem={problem}
          trouble={trouble}
          done={done ? t('publish.done', { version: last }) : null}
        />
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {last > 0 ? t('publish.submitAgain', { version: last + 1 }) : t('publish.submit', { year })}
          </Button>
        </p>
      </form>
    </section>
  );
}
