import { Button, Note, Select } from '@parvis/ui';
import { useState } from 'react';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { graph } from '../../../shared/graph/graph';
import type { Trouble } from '../../../shared/graph/trouble';
import { GiveProxyDocument } from '../../../shared/graphql/generated/operations/give-proxy';
import {
  ProxyHoldersDocument,
  type ProxyHoldersQuery,
} from '../../../shared/graphql/generated/operations/proxy-holders';
import type { RoomPlaceFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { RoomAct } from '../follow-room/use-room-act';

interface GiveMyProxyProps extends Pick<RoomAct, 'act' | 'busy'> {
  room: Pick<RoomPlaceFragment, 'id' | 'assembly' | 'number'>;
}

type Holders = NonNullable<NonNullable<ProxyHoldersQuery['room']>['proxyHolders']>;

/** « I cannot come »: to somebody whom the rules allow, asked when it is needed. */
export function GiveMyProxy({ room: { id: meetingId, assembly, number }, act, busy }: GiveMyProxyProps) {
  const { t } = useTranslation('room');
  const [holders, setHolders] = useState<Holders>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [holderId, setHolder] = useState('');
  const ask = async () => {
    const answer = await graph(undefined).ask(ProxyHoldersDocument, {
      ...{ assembly: 'body', slug: assembly.slug, number },
    });
    setTrouble(answer.ok ? undefined : answer.trouble);
    if (answer.ok) setHolders(answer.data.room?.proxyHolders ?? []);
  };
  if (!holders)
    return (
      <div className="stack gap-2 needs-js">
        <p>{t('proxy.cannotCome')}</p>
        <div>
          <Button onClick={() => void ask()}>{t('proxy.give')}</Button>
        </div>
        {trouble && (
          <Note kind="late" role="alert">
            <TroubleSentence trouble={trouble} />
          </Note>
        )}
      </div>
    );
  if (holders.length === 0) return <p role="status">{t('proxy.nobody')}</p>;
  return (
    <form
      className="stack gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (holderId) void act(GiveProxyDocument, { meetingId, holderId }, t('proxy.given'));
      }}
    >
      <Select
        id="my-proxy"
        label={t('proxy.holder')}
        hint={t('proxy.giveHint')}
        options={[
          { value: '', label: t('proxy.choose') },
          ...holders.map(({ seatId, label }) => ({ value: seatId, label })),
        ]}
        value={holderId}
        onChange={(event) => setHolder(event.target.value)}
      />
      <div>
        <Button type="submit" kind="main" busy={busy} disabled={!holderId}>
          {t('proxy.confirm')}
        </Button>
      </div>
    </form>
  );
}
