import { Button } from '@parvis/ui';
import { useState } from 'react';
import { CountHandsDocument } from '../../../shared/graphql/generated/operations/count-hands';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { Question } from '../follow-room/outcome-card';
import { useRoomAct } from '../follow-room/use-room-act';
import { CountFields, countOf, HANDS, nothingTyped } from './count-fields';

/** Raised hands, counted by somebody's eyes. */
export function HandsForm({ question: { id } }: { question: Question }) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const [typed, setTyped] = useState(nothingTyped);
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    const [inFavour, against, abstain] = HANDS.map((field) => countOf(typed[field]));
    if (inFavour === undefined || against === undefined || abstain === undefined) return;
    const input = { questionId: id, for: inFavour, against, abstain };
    await act(CountHandsDocument, { input }, t('count.handsDone', { for: inFavour, against, abstain }));
  };
  return (
    <form
      className="stack gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h4>{t('count.hands')}</h4>
      <CountFields
        prefix="hands"
        fields={HANDS}
        value={typed}
        tried={tried}
        change={(some) => setTyped((before) => ({ ...before, ...some }))}
      />
      <div>
        <Button type="submit" kind="main" busy={answer.busy}>
          {t('count.send')}
        </Button>
      </div>
      <ActSaid {...answer} />
    </form>
  );
}
