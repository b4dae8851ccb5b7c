import { Button } from '@parvis/ui';
import { useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';
import { useInvite } from './use-invite';

/** Everybody who is proposed for a seat, has an address and was not written to yet. */
export function InviteAll({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const [sent, setSent] = useState(0);
  const { invite, busy, trouble, problem } = useInvite(desk.slug, onChanged);
  const waiting = desk.members.filter(
    ({ state, email, invitedAt, reserveRank }) =>
      state === 'PROPOSED' && email !== null && invitedAt === null && reserveRank === null,
  );
  const count = waiting.length;
  if (count === 0 && sent === 0) return null;
  return (
    <div className="card stack gap-3 needs-js">
      <h3 className="fs-1">{t('invite.title')}</h3>
      <p>{t('invite.lead')}</p>
      {count > 0 && (
        <p>
          <Button
            kind="main"
            icon="bell"
            busy={busy}
            onClick={() => void invite(null).then((done) => done && setSent(count))}
          >
            {t('invite.all', { count })}
          </Button>
        </p>
      )}
      <Answer
        problem={problem}
        trouble={trouble}
        done={sent > 0 ? t('invite.done', { count: sent }) : null}
      />
    </div>
  );
}
