import { Breadcrumb, ButtonLink, Link, Note } from '@parvis/ui';
import { paths } from '../../../paths';
import type { RoomPlaceFragment } from '../../../shared/graphql/generated/graphql';
import { FollowRoomSittingDocument } from '../../../shared/graphql/generated/operations/follow-room-sitting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { AskSecrecy } from '../ask-secrecy/ask-secrecy';
import { RaiseHand } from '../ask-to-speak/raise-hand';
import { PhoneVote } from '../cast-vote/phone-vote';
import { EnterRoom } from '../enter-room/enter-room';
import { MyProxies } from '../give-proxy/my-proxies';
import { OutcomeCard } from './outcome-card';
import { QuorumLine } from './quorum-line';
import { RoomMark } from './room-mark';
import { nextItem, RoomTop } from './room-top';
import { useRoom } from './use-room';

interface PhonePageProps {
  room: RoomPlaceFragment;
  /** Code of the room, when the address carries it. */
  code: string;
  /** For somebody without a session: comes back here, code included. */
  signInHref?: string;
  onRead: () => Promise<void>;
}

/** The member's phone: one thing to do at a time, with a thumb. The vote comes below, the screen stays. */
export function PhonePage({ room: rendered, code, signInHref, onRead }: PhonePageProps) {
  const { t } = useTranslation('room');
  const { room, live } = useRoom(FollowRoomSittingDocument, rendered, onRead);
  const { title, assembly, number, state, question, myPlace, agenda } = room;
  const next = nextItem(agenda);
  return (
    <div className="room-phone stack gap-5">
      <PageMeta title={t('phone.meta', { title })} description={assembly.name} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[{ href: paths.meeting(assembly.slug, number), label: `${assembly.name}, ${title}` }]}
      />
      <h1 className="fs-2" tabIndex={-1}>
        {t('phone.title')}
      </h1>
      {myPlace && <p className="muted">{t('phone.seat', { name: myPlace.label })}</p>}
      <RoomTop room={room} />
      <QuorumLine quorum={room.quorum} />
      {!myPlace && (
        <Note>
          <p>{t(signInHref ? 'phone.signedOut' : 'phone.noSeat')}</p>
          {signInHref && (
            <p>
              <ButtonLink kind="main" href={signInHref}>
                {t('phone.signIn')}
              </ButtonLink>
            </p>
          )}
        </Note>
      )}
      {myPlace && state === 'IN_SESSION' && <EnterRoom meetingId={room.id} place={myPlace} scanned={code} />}
      {myPlace && (state === 'CALLED' || state === 'DRAFT') && <Note>{t('phone.before')}</Note>}
      {myPlace?.present && state === 'IN_SESSION' && <RaiseHand room={room} place={myPlace} live={live} />}
      <div className="stack gap-5" aria-live="polite">
        {myPlace && question?.state === 'OPEN' && <PhoneVote question={question} place={myPlace} />}
        {myPlace && <AskSecrecy place={myPlace} />}
        {question?.state === 'CLOSED' && <OutcomeCard question={question} />}
      </div>
      {myPlace && state === 'CALLED' && (
        <p>
          <Link href={`${paths.meeting(assembly.slug, number)}#points`}>{t('phone.propose')}</Link>
        </p>
      )}
      {myPlace && <MyProxies room={room} place={myPlace} />}
      {next && state === 'IN_SESSION' && (
        <p>
          <strong>{t('phone.next')}</strong> {next.title}
        </p>
      )}
      {live === 'reconnecting' || live === 'offline' ? (
        <Note icon="offline" role="status">
          {t(myPlace?.turnId ? 'phone.weakHand' : 'phone.weak')}
        </Note>
      ) : (
        <RoomMark live={live} />
      )}
    </div>
  );
}
