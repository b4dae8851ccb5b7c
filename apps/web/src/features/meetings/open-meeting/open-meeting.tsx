import { Button, Dialog, Note } from '@parvis/ui';
import { useState } from 'react';
import { CloseMeetingDocument } from '../../../shared/graphql/generated/operations/close-meeting';
import { OpenMeetingDocument } from '../../../shared/graphql/generated/operations/open-meeting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskRoom } from '../follow-room/desk';
import { useTimes } from '../follow-room/outcome-card';
import { useRoomAct } from '../follow-room/use-room-act';

/** Opens the meeting, and closes it after asking once. */
export function OpenMeeting({ room: { id, state, openedAt, closedAt } }: { room: DeskRoom }) {
  const { t } = useTranslation('room');
  const { time } = useTimes();
  const { act, ...answer } = useRoomAct();
  const [asking, setAsking] = useState(false);
  const close = async () => {
    await act(CloseMeetingDocument, { meetingId: id }, t('desk.closed'));
    setAsking(false);
  };
  return (
    <section className="stack gap-3" aria-label={t('desk.session')}>
      <div className="row">
        {state === 'CALLED' && (
          <Button
            kind="main"
            big
            icon="play"
            busy={answer.busy}
            onClick={() => void act(OpenMeetingDocument, { meetingId: id }, t('desk.opened'))}
          >
            {t('desk.open')}
          </Button>
        )}
        {state === 'IN_SESSION' && (
          <>
            <p className="muted">{t('desk.since', { time: time(openedAt) })}</p>
            <Button icon="lock" onClick={() => setAsking(true)}>
              {t('desk.close')}
            </Button>
          </>
        )}
        {state === 'DRAFT' && <Note>{t('desk.draft')}</Note>}
        {state === 'HELD' && <Note kind="ok">{t('desk.heldAt', { time: time(closedAt) })}</Note>}
      </div>
      <ActSaid {...answer} />
      <Dialog open={asking} title={t('desk.closeSure')} onClose={() => setAsking(false)}>
        <p>{t('desk.closeText')}</p>
        <p className="row">
          <Button onClick={() => setAsking(false)}>{t('desk.closeNo')}</Button>
          <Button kind="main" busy={answer.busy} onClick={() => void close()}>
            {t('desk.closeYes')}
          </Button>
        </p>
      </Dialog>
    </section>
  );
}
