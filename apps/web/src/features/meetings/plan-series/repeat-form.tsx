import { Button, Card, DateField, Input, Note, Select } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { townClock } from '../../../shared/formats/town-time';
import { useDraft } from '../../../shared/forms/use-draft';
import { RepeatMeetingDocument } from '../../../shared/graphql/generated/operations/repeat-meeting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';
import { nextDays, rankOfDay, type Rhythm, rhythmsOf, weekdayOf } from './series-days';
import type { SeriesDeskProps } from './series-desk';
import { timesOn } from './series-times';

/** With the first, two years of monthly meetings. */
const MOST = 24;

/** More meetings like this one: a rhythm proposes the days, each can be changed or left out before they are made. */
export function RepeatForm({ meeting, onChanged }: Pick<SeriesDeskProps, 'meeting' | 'onChanged'>) {
  const { t } = useTranslation('before');
  const { day } = townClock(meeting.startsAt);
  const rhythms = rhythmsOf(day);
  const first = { rhythm: rhythms.at(-1) ?? 'WEEK', count: '5', days: [] as string[] };
  const draft = useDraft(`series.${meeting.id}`, first);
  const { rhythm, count, days } = draft.value;
  const { run, busy, trouble } = useMutate(RepeatMeetingDocument);
  const said = useSaid(onChanged, trouble);
  const [wrong, setWrong] = useState(false);
  const name = t(`series.weekday.${weekdayOf(day)}`);
  const ordinal = t(`series.rank.${rankOfDay(day)}`);
  const propose = () => {
    const wanted = Math.min(Math.max(Number.parseInt(count, 10) || 0, 0), MOST);
    setWrong(wanted === 0);
    const from = rhythms.includes(rhythm as Rhythm) ? (rhythm as Rhythm) : 'WEEK';
    draft.change({ days: nextDays(day, from, wanted) });
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const times = timesOn(meeting, days);
    setWrong(times === null);
    if (!times) return;
    const answer = (await run({ input: { meetingId: meeting.id, times } }))?.repeatMeeting;
    if (await said.heard(answer, t('series.made', { count: times.length }))) draft.clear();
  };
  return (
    <Card>
      <h3>{t('series.repeat')}</h3>
      <p className="muted">{t('series.repeatLead')}</p>
      <form className="stack gap-4" noValidate onSubmit={(event) => void send(event)}>
        <div className="row gap-4">
          <Select
            id="series-rhythm"
            label={t('series.rhythm')}
            options={rhythms.map((one) => ({
              value: one,
              label: t(`series.every.${one}`, { name, ordinal }),
            }))}
            value={rhythm}
            onChange={(event) => draft.change({ rhythm: event.target.value as Rhythm })}
          />
          <Input
            id="series-count"
            inputMode="numeric"
            className="input--short"
            label={t('series.count')}
            maxLength={2}
            value={count}
            onChange={(event) => draft.change({ count: event.target.value })}
          />
        </div>
        <div>
          <Button onClick={propose}>{t('series.propose')}</Button>
        </div>
        <SeriesDays days={days} change={(next) => draft.change({ days: next })} />
        {wrong && (
          <Note kind="late" role="alert">
            {t('series.wrongDays')}
          </Note>
        )}
        <Said of={said} />
        {said.faults.map(({ field, message }) => (
          <Note key={field} kind="late" role="alert">
            {message}
          </Note>
        ))}
        {days.length > 0 && (
          <div>
            <Button type="submit" kind="main" busy={busy}>
              {t('series.make', { count: days.length })}
            </Button>
          </div>
        )}
      </form>
    </Card>
  );
}

interface SeriesDaysProps {
  days: readonly string[];
  change: (days: string[]) => void;
}

/** The days as they will be, each changed or left out. */
function SeriesDays({ days, change }: SeriesDaysProps) {
  const { t } = useTranslation('before');
  const { t: words } = useTranslation('meetings');
  return days.map((one, index) => (
    <div key={index} className="row gap-4">
      <DateField
        id={`series-day-${index}`}
        label={t('series.day', { rank: index + 1 })}
        hint={words('plan.hint.day')}
        value={one}
        onChange={(event) => change(days.map((day, other) => (other === index ? event.target.value : day)))}
      />
      <Button
        icon="bin"
        aria-label={t('series.leaveOf', { rank: index + 1 })}
        onClick={() => change(days.filter((_, other) => other !== index))}
      >
        {t('series.leave')}
      </Button>
    </div>
  ));
}
