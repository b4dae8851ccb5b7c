import { Button, ButtonLink, Note, Select } from '@parvis/ui';
import { useState } from 'react';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Minutes } from '../read-minutes/minutes-state';
import type { Settle } from './use-settle';

interface VoteOnMinutesProps {
  minutes: Minutes;
  settle: Settle;
}

/** The vote of a later meeting: to be asked, under way, or closed. */
export function VoteOnMinutes({ minutes, settle }: VoteOnMinutesProps) {
  const { t } = useTranslation('minutes');
  const { vote, assembly } = minutes;
  const told = vote && { number: vote.meeting };
  const adopted = vote?.result === 'ADOPTED';
  const decides = vote?.state === 'CLOSED' && vote.result === 'TIE';
  return (
    <div className="stack gap-3">
      <h3>{t('settle.vote')}</h3>
      {told && vote.state !== 'CLOSED' && (
        <>
          <Note kind="open">{t(`settle.voteIs.${vote.state}`, told)}</Note>
          <p>
            <ButtonLink href={paths.roomDesk(assembly.slug, vote.meeting)}>
              {t('settle.desk', told)}
            </ButtonLink>
          </p>
        </>
      )}
      {told && adopted && (
        <>
          <p>{t('settle.adopted', told)}</p>
          <p>
            <Button kind="main" busy={settle.busy} onClick={() => void settle.approve()}>
              {t('settle.approve')}
            </Button>
          </p>
        </>
      )}
      {told && vote.state === 'CLOSED' && !adopted && (
        <Note kind="late">{t(decides ? 'settle.tied' : 'settle.notAdopted', told)}</Note>
      )}
      {(!vote || (vote.state === 'CLOSED' && !adopted)) && <AskForVote {...{ minutes, settle }} />}
    </div>
  );
}

function AskForVote({ minutes: { rooms, assembly }, settle }: VoteOnMinutesProps) {
  const { t } = useTranslation('minutes');
  const { date } = useFormats();
  const options = rooms.flatMap(({ id, number, startsAt, agenda }) => {
    const room = t('settle.room', { number, date: date(startsAt) });
    return [
      ...agenda.map((point, index) => ({
        value: `${id} ${point.id}`,
        label: t('settle.roomPoint', { room, position: index + 1, title: point.title }),
      })),
      { value: id, label: t('settle.roomAlone', { room }) },
    ];
  });
  const [chosen, choose] = useState('');
  const [laterId = '', itemId = null] = (chosen || options[0]?.value || '').split(' ');
  if (options.length === 0)
    return (
      <>
        <p>{t('settle.noRoom')}</p>
        <p>
          <ButtonLink href={paths.meetings(assembly.slug)}>{t('settle.meetings')}</ButtonLink>
        </p>
      </>
    );
  return (
    <>
      <p>{t('settle.putText')}</p>
      <Select
        id="room"
        label={t('settle.where')}
        options={options}
        value={chosen || options[0]?.value}
        onChange={(event) => choose(event.target.value)}
      />
      <p>
        <Button busy={settle.busy} onClick={() => void settle.put(laterId, itemId)}>
          {t('settle.put')}
        </Button>
      </p>
    </>
  );
}
