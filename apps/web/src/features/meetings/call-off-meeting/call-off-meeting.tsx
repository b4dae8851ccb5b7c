import { MEETING_LIMITS } from '@parvis/contract';
import { Button, Choice, DateField, Dialog, ErrorSummary, Note, Textarea, TimeField } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import { townClock } from '../../../shared/formats/town-time';
import { CallOffMeetingDocument } from '../../../shared/graphql/generated/operations/call-off-meeting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { newMeeting, sentOf } from '../plan-meeting/meeting-typed';
import type { Meeting } from '../see-meeting/agenda-list';

interface CallOffMeetingProps {
  meeting: Meeting;
  /** The number of the one that takes its place, if there is one. */
  onDone: (next: number | null) => Promise<void>;
}

/** It will not take place: why, and perhaps another day. */
export function CallOffMeeting({ meeting, onDone }: CallOffMeetingProps) {
  const { t } = useTranslation('meetings');
  const [open, setOpen] = useState(false);
  return (
    <section className="section stack gap-4" aria-labelledby="off">
      <h2 id="off">{t('off.title')}</h2>
      <div>
        <Button icon="cross" onClick={() => setOpen(true)}>
          {t('off.button')}
        </Button>
      </div>
      <Dialog open={open} title={t('off.dialog', { title: meeting.title })} onClose={() => setOpen(false)}>
        <CallOffForm {...{ meeting, onDone }} onCancel={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}

function CallOffForm({ meeting, onDone, onCancel }: CallOffMeetingProps & { onCancel: () => void }) {
  const { t } = useTranslation('meetings');
  const { id, startsAt, endsAt } = meeting;
  const initial = {
    reason: '',
    again: true,
    day: '',
    from: townClock(startsAt).time,
    to: townClock(endsAt).time,
  };
  const { value, change, clear } = useDraft(`off.${id}`, initial);
  const { run, busy, trouble } = useMutate(CallOffMeetingDocument);
  const { read, faults, faultOf, problem } = useFaults();
  const send = async () => {
    const { reason, day, from, to } = value;
    const sent = value.again ? sentOf({ ...newMeeting(''), day, from, to }) : null;
    if (value.again && !sent)
      return read({ code: 'invalid_input', faults: [{ field: 'startsAt', rule: 'not_a_date' }] });
    const again = sent && { startsAt: sent.startsAt, endsAt: sent.endsAt };
    const answer = (await run({ input: { meetingId: id, reason, again } }))?.callOffMeeting;
    if (!answer) return;
    if (answer.__typename !== 'MeetingCalledOff') return read(answer);
    clear();
    await onDone(answer.nextNumber);
  };
  return (
    <form
      method="dialog"
      className="stack gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary title={t('plan.errors')} errors={faults} />
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <p>{t('off.text')}</p>
      <Textarea
        id="reason"
        rows={2}
        label={t('off.reason')}
        maxLength={MEETING_LIMITS.reason.most}
        value={value.reason}
        error={faultOf('reason')}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <Choice
        label={t('off.again')}
        detail={t('off.againText')}
        checked={value.again}
        onChange={(event) => change({ again: event.target.checked })}
      />
      {value.again && <NewDay {...{ value, change, faultOf }} />}
      <p className="row">
        <Button onClick={onCancel}>{t('off.no')}</Button>
        <Button type="submit" kind="main" busy={busy}>
          {value.again ? t('off.postpone') : t('off.cancel')}
        </Button>
      </p>
    </form>
  );
}

interface NewDayProps {
  value: { day: string; from: string; to: string };
  change: (patch: { day?: string; from?: string; to?: string }) => void;
  faultOf: (field: string) => string | undefined;
}

function NewDay({ value, change, faultOf }: NewDayProps) {
  const { t } = useTranslation('meetings');
  return (
    <div className="row gap-4">
      <DateField
        id="startsAt"
        label={t('off.day')}
        hint={t('plan.hint.day')}
        value={value.day}
        error={faultOf('startsAt')}
        onChange={(event) => change({ day: event.target.value })}
      />
      <TimeField
        id="off-from"
        label={t('plan.field.from')}
        hint={t('plan.hint.hour')}
        value={value.from}
        onChange={(event) => change({ from: event.target.value })}
      />
      <TimeField
        id="endsAt"
        label={t('plan.field.to')}
        hint={t('plan.hint.hour')}
        value={value.to}
        error={faultOf('endsAt')}
        onChange={(event) => change({ to: event.target.value })}
      />
    </div>
  );
}
