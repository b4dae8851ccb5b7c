import { Button, Disclosure, Input, Note } from '@parvis/ui';
import { useState } from 'react';
import { SayAwayDocument } from '../../../shared/graphql/generated/operations/say-away';
import { SayHereDocument } from '../../../shared/graphql/generated/operations/say-here';
import type { RoomPlaceFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import { useRoomAct } from '../follow-room/use-room-act';

interface EnterRoomProps {
  meetingId: string;
  place: NonNullable<RoomPlaceFragment['myPlace']>;
  /** Of the address, when the code of the room was scanned. */
  scanned: string;
}

/** « I am here » with the code of the room, then what the desk makes of it. */
export function EnterRoom({ meetingId, place: { present, waiting }, scanned }: EnterRoomProps) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const [code, setCode] = useState(scanned);
  if (present)
    return (
      <Disclosure summary={t('enter.here')}>
        <div className="stack gap-3">
          <p>{t('enter.awayText')}</p>
          <div>
            <Button
              icon="out"
              busy={answer.busy}
              onClick={() => void act(SayAwayDocument, { meetingId }, t('enter.awayDone'))}
            >
              {t('enter.away')}
            </Button>
          </div>
          <ActSaid {...answer} />
        </div>
      </Disclosure>
    );
  if (waiting)
    return (
      <Note kind="open" role="status">
        {t('enter.waiting')}
      </Note>
    );
  return (
    <form
      className="card stack gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void act(SayHereDocument, { meetingId, code }, t('enter.said'));
      }}
    >
      <Input
        id="room-code"
        label={t('enter.code')}
        hint={t('enter.codeHint')}
        autoComplete="off"
        inputMode="numeric"
        maxLength={12}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" kind="main" big wide busy={answer.busy}>
        {t('enter.sayHere')}
      </Button>
      <ActSaid {...answer} />
    </form>
  );
}
