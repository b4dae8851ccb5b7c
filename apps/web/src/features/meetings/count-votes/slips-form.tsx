import { Button, Choice, Disclosure, Note } from '@parvis/ui';
import { useState } from 'react';
import { CountSlipsDocument } from '../../../shared/graphql/generated/operations/count-slips';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { ActSaid } from '../follow-room/act-said';
import type { DeskPartProps } from '../follow-room/desk';
import type { Question } from '../follow-room/outcome-card';
import { useRoomAct } from '../follow-room/use-room-act';
import { CountFields, countOf, nothingTyped, SLIPS } from './count-fields';

/** Secret votes on slips: two people count them, each on their own desk, and the two counts must be the same. */
export function SlipsForm({ question: { id }, desk }: { question: Question } & Pick<DeskPartProps, 'desk'>) {
  const { t } = useTranslation('room');
  const { act, ...answer } = useRoomAct();
  const [typed, setTyped] = useState(nothingTyped);
  const [seatIds, setSeats] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const seats = desk.seats.filter(({ mayVote, voted }) => mayVote && !voted);
  const send = async () => {
    setTried(true);
    const [inFavour, against, abstain, spoiled] = SLIPS.map((field) => countOf(typed[field]));
    if (inFavour === undefined || against === undefined || abstain === undefined || spoiled === undefined)
      return;
    const input = { questionId: id, for: inFavour, against, abstain, spoiled, seatIds: [...seatIds] };
    if (!(await act(CountSlipsDocument, { input }, t('count.slipsDone')))) return;
    setTyped(nothingTyped);
    setSeats([]);
    setTried(false);
  };
  return (
    <div className="stack gap-3">
      {desk.slipsWait && <Note kind="open">{t('count.second')}</Note>}
      <Disclosure summary={t('count.slips')} open={desk.slipsWait}>
        <form
          className="stack gap-3"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p className="small muted">{t('count.slipsText')}</p>
          <fieldset className="stack gap-2">
            <legend>{t('count.who')}</legend>
            {seats.map((seat) => (
              <Choice
                key={seat.id}
                label={seat.label}
                checked={seatIds.includes(seat.id)}
                onChange={(event) =>
                  setSeats(
                    event.target.checked ? [...seatIds, seat.id] : seatIds.filter((one) => one !== seat.id),
                  )
                }
              />
            ))}
          </fieldset>
          <CountFields
            prefix="slips"
            fields={SLIPS}
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
      </Disclosure>
    </div>
  );
}
