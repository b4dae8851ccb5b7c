import { Button, PersonList, Select } from '@parvis/ui';
import { useState } from 'react';
import { EnterProxyDocument } from '../../../shared/graphql/generated/operations/enter-proxy';
import { RevokeProxyDocument } from '../../../shared/graphql/generated/operations/revoke-proxy';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps, DeskSeat } from '../follow-room/desk';
import { useRoomAct } from '../follow-room/use-room-act';

/** Proxies on paper are entered here; what the rules do not allow is refused with its reason. */
export function ProxiesDesk({ room, desk: { seats } }: DeskPartProps) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const given = seats.filter(({ proxyTo }) => proxyTo !== null);
  const nameOf = (seat: string | null) => seats.find(({ id }) => id === seat)?.label ?? '';
  const enter = (giverId: string, holderId: string) =>
    act(
      EnterProxyDocument,
      { input: { meetingId: room.id, giverId, holderId } },
      t('proxy.entered', { giver: nameOf(giverId), holder: nameOf(holderId) }),
    );
  return (
    <section className="card gap-4" aria-labelledby="proxies">
      <h2 id="proxies" className="fs-2">
        {t('proxy.title')}
      </h2>
      <PersonList
        label={t('proxy.title')}
        empty={t('proxy.empty')}
        people={given.map(({ id, label, proxyTo, proxyState }) => ({
          id,
          name: label,
          role: t(proxyState === 'speaks' ? 'proxy.to' : 'proxy.toVoid', { name: nameOf(proxyTo) }),
          aside: room.state !== 'HELD' && (
            <Button
              icon="cross"
              disabled={answer.busy}
              aria-label={t('proxy.revokeOf', { name: label })}
              onClick={() =>
                void act(
                  RevokeProxyDocument,
                  { meetingId: room.id, giverId: id },
                  t('proxy.revoked', { name: label }),
                )
              }
            >
              {t('proxy.revoke')}
            </Button>
          ),
        }))}
      />
      {room.state !== 'HELD' && <ProxyForm seats={seats} busy={answer.busy} enter={enter} />}
      <ActSaid {...answer} />
    </section>
  );
}

interface ProxyFormProps {
  seats: readonly DeskSeat[];
  busy: boolean;
  enter: (giverId: string, holderId: string) => Promise<boolean>;
}

function ProxyForm({ seats, busy, enter }: ProxyFormProps) {
  const { t } = useTranslation('room');
  const [giverId, setGiver] = useState('');
  const [holderId, setHolder] = useState('');
  const options = (of: readonly DeskSeat[]) => [
    { value: '', label: t('proxy.choose') },
    ...of.map(({ id, label }) => ({ value: id, label })),
  ];
  const send = async () => {
    if (!(await enter(giverId, holderId))) return;
    setGiver('');
    setHolder('');
  };
  return (
    <form
      className="stack gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (giverId && holderId) void send();
      }}
    >
      <Select
        id="proxy-giver"
        label={t('proxy.giver')}
        options={options(seats.filter(({ present }) => !present))}
        value={giverId}
        onChange={(event) => setGiver(event.target.value)}
      />
      <Select
        id="proxy-holder"
        label={t('proxy.holder')}
        options={options(seats.filter(({ id }) => id !== giverId))}
        value={holderId}
        onChange={(event) => setHolder(event.target.value)}
      />
      <div>
        <Button type="submit" icon="plus" busy={busy} disabled={!giverId || !holderId}>
          {t('proxy.enter')}
        </Button>
      </div>
    </form>
  );
}
