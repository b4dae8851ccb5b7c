import { Note, QrCard } from '@parvis/ui';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../../../paths';
import { graph } from '../../../shared/graph/graph';
import { RoomCodeDocument, type RoomCodeQuery } from '../../../shared/graphql/generated/operations/room-code';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { DeskRoom } from '../follow-room/desk';
import { qrOf, type Qr } from './qr';

type Code = NonNullable<RoomCodeQuery['roomCode']>;
/** Asked again this long after the code changed, or after the network failed. */
const AGAIN_MS = 1_000;
const LOST_MS = 10_000;

interface RoomCodeProps {
  room: Pick<DeskRoom, 'now' | 'assembly' | 'number'>;
  /** On the projector: shown when whoever opened it runs the meeting, and nothing is said otherwise. */
  onScreen?: boolean;
}

/** The code of the room, another every minute: who scans it says « I am here », and the desk confirms. */
export function RoomCode({ room: { now, assembly, number }, onScreen }: RoomCodeProps) {
  const { t } = useTranslation('room');
  const [code, setCode] = useState<Code>();
  const [qr, setQr] = useState<Qr>();
  const [lost, setLost] = useState(false);
  const ahead = useRef(0);
  useEffect(() => void (ahead.current = Date.parse(now) - Date.now()), [now]);
  useEffect(() => {
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    const ask = async () => {
      const answer = await graph(undefined).ask(RoomCodeDocument, {
        assembly: 'body',
        slug: assembly.slug,
        number,
      });
      if (over) return;
      const told = answer.ok ? answer.data.roomCode : null;
      if (onScreen && answer.ok && !told) return;
      setLost(!told);
      if (told) setCode(told);
      const left = told ? Date.parse(told.endsAt) - (Date.now() + ahead.current) : LOST_MS;
      timer = setTimeout(() => void ask(), Math.max(AGAIN_MS, left + AGAIN_MS));
    };
    void ask();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [assembly.slug, number, onScreen]);
  const address = code && `${location.origin}${paths.roomPhone(assembly.slug, number, code.code)}`;
  useEffect(() => {
    if (!address) return;
    let over = false;
    // The server may have been restarted with other files: the code is then typed, without its picture.
    void qrOf(address)
      .then((made) => !over && setQr(made))
      .catch(() => !over && setQr(undefined));
    return () => void (over = true);
  }, [address]);
  if (onScreen && !code) return null;
  return (
    <section className="stack gap-3 needs-js" aria-label={t('code.label')}>
      {code && qr && (
        <QrCard
          path={qr.path}
          size={qr.size}
          label={t('code.qr')}
          title={t('code.title')}
          address={code.code.replace(/(\d{4})(?=\d)/, '$1 ')}
        >
          <p className="small">{t('code.text')}</p>
        </QrCard>
      )}
      {lost && !onScreen && <Note kind="late">{t('code.lost')}</Note>}
    </section>
  );
}
