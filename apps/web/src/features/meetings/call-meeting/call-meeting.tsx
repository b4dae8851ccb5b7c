import { Button, ButtonLink, Dialog, Note } from '@parvis/ui';
import { useState } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFormats } from '../../../shared/formats/use-formats';
import { CallMeetingDocument } from '../../../shared/graphql/generated/operations/call-meeting';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Meeting } from '../see-meeting/agenda-list';

interface CallMeetingProps {
  meeting: Meeting;
  onChanged: () => Promise<void>;
}

/** Makes the meeting public, after asking once. */
export function CallMeeting({ meeting, onChanged }: CallMeetingProps) {
  const { t } = useTranslation('meetings');
  const { date } = useFormats();
  const { id, title, startsAt, calledAt, number, assembly } = meeting;
  const [asking, setAsking] = useState(false);
  const [called, setCalled] = useState<{ seats: number; told: number }>();
  /** The day by which the notice should have gone: asked again, it goes all the same. */
  const [lateSince, setLateSince] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const { run, busy, trouble } = useMutate(CallMeetingDocument);
  const call = async () => {
    const answer = (await run({ meetingId: id, evenLate: lateSince !== undefined }))?.callMeeting;
    if (answer?.__typename === 'NoticeLate') return setLateSince(answer.lastDay);
    setAsking(false);
    if (!answer) return;
    if (answer.__typename === 'MeetingCalled') setCalled(answer);
    else setRefused(answer.code);
    await onChanged();
  };
  return (
    <section className="section stack gap-4" aria-labelledby="call">
      <h2 id="call">{t('call.title')}</h2>
      <div role="status">
        {called && (
          <Note kind="ok">
            {t('call.done', { count: called.seats })} {t('call.told', { count: called.told })}
          </Note>
        )}
      </div>
      {(refused || trouble) && (
        <Note kind="late" role="alert">
          {refused && <ProblemSentence code={refused} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      {calledAt ? (
        <p>{t('call.called', { date: date(calledAt, 'moment') })}</p>
      ) : (
        <>
          <p>{t('call.text')}</p>
          <div>
            <Button kind="main" icon="bell" onClick={() => setAsking(true)}>
              {t('call.button')}
            </Button>
          </div>
        </>
      )}
      <div>
        <ButtonLink href={paths.meeting(assembly.slug, number)} icon="eye">
          {t('call.see')}
        </ButtonLink>
      </div>
      <Dialog
        open={asking}
        title={t('call.sure', { title, date: date(startsAt, 'moment') })}
        onClose={() => setAsking(false)}
      >
        {lateSince ? (
          <Note kind="late" role="alert">
            {t('call.late', { date: date(lateSince) })}
          </Note>
        ) : (
          <p>{t('call.text')}</p>
        )}
        <p className="row">
          <Button onClick={() => setAsking(false)}>{t('call.no')}</Button>
          <Button kind="main" busy={busy} onClick={() => void call()}>
            {lateSince ? t('call.evenLate') : t('call.yes')}
          </Button>
        </p>
      </Dialog>
    </section>
  );
}
