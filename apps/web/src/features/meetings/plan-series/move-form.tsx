import { Button, Card, Input, Note, TimeField } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { townClock } from '../../../shared/formats/town-time';
import { MoveSeriesDocument } from '../../../shared/graphql/generated/operations/move-series';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Before } from '../see-before/before';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';
import { shiftDay } from './series-days';
import type { SeriesDeskProps } from './series-desk';
import { timesFrom } from './series-times';

const FURTHEST = 60;

interface MoveFormProps extends SeriesDeskProps {
  /** Those that are still in preparation, after this meeting. */
  following: Before['series'];
}

/** Those that follow, moved by so many days and to other hours, all or none. */
export function MoveForm({ meeting, following, onChanged }: MoveFormProps) {
  const { t } = useTranslation('before');
  const { t: words } = useTranslation('meetings');
  const [by, setBy] = useState('0');
  const [from, setFrom] = useState(townClock(meeting.startsAt).time);
  const [to, setTo] = useState(townClock(meeting.endsAt).time);
  const [wrong, setWrong] = useState(false);
  const { run, busy, trouble } = useMutate(MoveSeriesDocument);
  const said = useSaid(onChanged, trouble);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const days = /^[-+]?\d{1,2}$/.test(by.trim()) ? Number(by) : FURTHEST + 1;
    const moved = following.map(({ startsAt }) => shiftDay(townClock(startsAt).day, days));
    const times = Math.abs(days) > FURTHEST ? null : timesFrom(moved, { from, to });
    setWrong(times === null);
    if (!times) return;
    const moves = following.flatMap(({ id }, index) => {
      const at = times[index];
      return at ? [{ meetingId: id, ...at }] : [];
    });
    const answer = (await run({ input: { moves } }))?.moveSeries;
    if (await said.heard(answer, t('series.moved', { count: moves.length }))) setBy('0');
  };
  return (
    <Card>
      <h3>{t('series.move', { count: following.length })}</h3>
      <p className="muted">{t('series.moveLead')}</p>
      <form className="stack gap-4" noValidate onSubmit={(event) => void send(event)}>
        <div className="row gap-4">
          <Input
            id="series-by"
            className="input--short"
            label={t('series.by')}
            hint={t('series.byHint')}
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
          <TimeField
            id="series-from"
            label={t('series.from')}
            hint={words('plan.hint.hour')}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
          <TimeField
            id="series-to"
            label={t('series.to')}
            hint={words('plan.hint.hour')}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
        </div>
        {wrong && (
          <Note kind="late" role="alert">
            {t('series.wrongMove', { most: FURTHEST })}
          </Note>
        )}
        <Said of={said} />
        {said.faults.map(({ field, message }) => (
          <Note key={field} kind="late" role="alert">
            {message}
          </Note>
        ))}
        <div>
          <Button type="submit" busy={busy}>
            {t('series.moveButton', { count: following.length })}
          </Button>
        </div>
      </form>
    </Card>
  );
}
