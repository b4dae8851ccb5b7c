import { LinesList, StateBadge, type StateKind } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ListFollowUpsQuery } from '../../../shared/graphql/generated/operations/list-follow-ups';
import type { FollowUpState } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

export type FollowUpBoard = NonNullable<ListFollowUpsQuery['followUps']>;
export type FollowUpItem = FollowUpBoard['items'][number];

const LOOK: Record<FollowUpState, StateKind> = { OPEN: 'open', DONE: 'ok', DROPPED: 'no' };

interface FollowUpLinesProps {
  items: readonly FollowUpItem[];
  /** What the person who keeps the board may do with a line. */
  act?: (item: FollowUpItem) => ReactNode;
}

/** What is to be done, by whom, until when, and what came of it. */
export function FollowUpLines({ items, act }: FollowUpLinesProps) {
  const { t } = useTranslation('minutes');
  const { date } = useFormats();
  return (
    <LinesList>
      {items.map((item) => {
        const { id, task, decision, owner, dueOn, late, state, outcome, endedAt, meeting } = item;
        return (
          <div key={id} className="stack gap-1">
            <p className="row">
              <StateBadge state={late ? 'late' : LOOK[state]}>
                {late ? t('suites.late') : t(`suites.state.${state}`)}
              </StateBadge>
              <span className="muted">
                {endedAt
                  ? t('suites.ended', { date: date(endedAt) })
                  : t('suites.due', { date: date(dueOn) })}
              </span>
            </p>
            <h3 className="fs-1">{task}</h3>
            <p>{t('suites.by', { owner })}</p>
            <p className="small muted">{t('suites.decidedIn', { number: meeting, decision })}</p>
            {outcome && <p>{t('suites.outcome', { outcome })}</p>}
            {act?.(item)}
          </div>
        );
      })}
    </LinesList>
  );
}
