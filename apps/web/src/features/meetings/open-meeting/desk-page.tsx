import { Breadcrumb, PageHead, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { FollowRoomRunningDocument } from '../../../shared/graphql/generated/operations/follow-room-running';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { LiveMark } from '../../../shared/realtime/live-mark';
import { PageMeta } from '../../../shared/site/page-meta';
import { SpeakingDesk } from '../ask-to-speak/speaking-desk';
import { RoomCode } from '../enter-room/room-code';
import { ProxiesDesk } from '../give-proxy/proxies-desk';
import { OpenMeeting } from './open-meeting';
import { QuestionsDesk } from '../put-question/questions-desk';
import { TimerDesk } from '../run-agenda/timer-desk';
import { MEETING_LOOK } from '../see-meeting/meeting-state';
import { GuestsDesk } from '../take-presence/guests-desk';
import { PresenceDesk } from '../take-presence/presence-desk';
import type { DeskRoom } from '../follow-room/desk';
import { RoomLinks } from '../see-meeting/room-links';
import { useRoom } from '../follow-room/use-room';

interface DeskPageProps {
  room: DeskRoom;
  onRead: () => Promise<void>;
}

/** The facilitator's desk: everything that is done while the meeting is held, on one screen. */
export function DeskPage({ room: rendered, onRead }: DeskPageProps) {
  const { t } = useTranslation('room');
  const { t: meetings } = useTranslation('meetings');
  const { room, live } = useRoom(FollowRoomRunningDocument, rendered, onRead);
  const { title, assembly, number, state, desk } = room;
  const { slug, name } = assembly;
  return (
    <>
      <PageMeta title={t('desk.meta', { title })} description={name} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[
          { href: assembly.path, label: name },
          { href: paths.meeting(slug, number), label: title },
        ]}
      />
      <PageHead
        title={t('desk.title')}
        above={
          <>
            <StateBadge state={MEETING_LOOK[state]}>{meetings(`state.${state}`)}</StateBadge>
            <LiveMark state={live} />
          </>
        }
      >
        <RoomLinks slug={slug} number={number} runs atDesk />
        <OpenMeeting room={room} />
      </PageHead>
      {desk && (
        <div className="split split--near">
          <div className="stack gap-5">
            {state === 'IN_SESSION' && <SpeakingDesk room={room} desk={desk} />}
            <QuestionsDesk room={room} desk={desk} />
          </div>
          <div className="stack gap-5">
            {state === 'IN_SESSION' && <TimerDesk room={room} />}
            <PresenceDesk room={room} desk={desk} />
            {state === 'IN_SESSION' && <RoomCode room={room} />}
            <ProxiesDesk room={room} desk={desk} />
            <GuestsDesk room={room} desk={desk} />
          </div>
        </div>
      )}
    </>
  );
}
