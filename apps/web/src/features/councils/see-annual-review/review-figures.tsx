import type { ReactNode } from 'react';
import type { ReviewFigurePartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ReviewDecisions, ReviewOpinions, ReviewVotes } from './review-outcomes';
import { ReviewMeetings } from './review-meetings';
import { ReviewMembers } from './review-members';
import { ReviewPresence } from './review-presence';

export interface ReviewPartProps {
  figures: ReviewFigurePartsFragment;
}

/** A year in figures: the same for the draft and for what was published. */
export function ReviewFigures({ figures, slug }: ReviewPartProps & { slug: string }) {
  return (
    <>
      <ReviewMeetings figures={figures} slug={slug} />
      <ReviewPresence figures={figures} />
      <ReviewVotes figures={figures} />
      <ReviewDecisions figures={figures} />
      <ReviewOpinions figures={figures} />
      <ReviewMembers figures={figures} />
    </>
  );
}

type Part = 'meetings' | 'presence' | 'votes' | 'decisions' | 'opinions' | 'members';

/** One part of a review: its title, and what there is to say of it; else that there is nothing. */
export function ReviewPart({ part, empty, children }: { part: Part; empty?: boolean; children: ReactNode }) {
  const { t } = useTranslation('reviews');
  return (
    <section className="section stack gap-5" aria-labelledby={`review-${part}`}>
      <h2 id={`review-${part}`}>{t(`${part}.title`)}</h2>
      {empty && part !== 'members' ? <p className="muted">{t(`${part}.none`)}</p> : children}
    </section>
  );
}
