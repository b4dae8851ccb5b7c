import { Button, LinesList, Note, StateBadge } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { EndOtherSessionsDocument } from '../../../shared/graphql/generated/operations/end-other-sessions';
import { EndSessionDocument } from '../../../shared/graphql/generated/operations/end-session';
import type { SeeSecurityQuery } from '../../../shared/graphql/generated/operations/see-security';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface SessionsListProps {
  sessions: SeeSecurityQuery['mySecurity']['sessions'];
  onChanged: () => Promise<void>;
}

/** Where one is signed in; any of them can be ended from here. */
export function SessionsList({ sessions, onChanged }: SessionsListProps) {
  const { t } = useTranslation('security');
  const { date } = useFormats();
  const one = useMutate(EndSessionDocument);
  const others = useMutate(EndOtherSessionsDocument);
  const [ended, setEnded] = useState(false);
  const trouble = one.trouble ?? others.trouble;
  const end = async (id: string) => {
    await one.run({ id });
    await onChanged();
  };
  const endOthers = async () => {
    if (!(await others.run())) return;
    await onChanged();
    setEnded(true);
  };
  return (
    <>
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
      <div role="status" className={ended ? undefined : 'vh'}>
        {ended && <Note kind="ok">{t('sessions.othersEnded')}</Note>}
      </div>
      <LinesList line="between">
        {sessions.map(({ id, device, method, createdAt, lastSeenAt, current }) => (
          <article key={id} className="stack gap-2" aria-labelledby={`session-${id}`}>
            <h3 id={`session-${id}`} className="fs-1">
              <bdi>{device ?? t('sessions.unknown')}</bdi>
            </h3>
            {current && <StateBadge state="open">{t('sessions.current')}</StateBadge>}
            <p className="muted small">
              {t(`method.${method}`)} {t('sessions.since', { moment: date(createdAt, 'moment') })}{' '}
              {lastSeenAt && t('sessions.seen', { moment: date(lastSeenAt, 'moment') })}
            </p>
            {!current && (
              <p className="row needs-js">
                <Button icon="out" busy={one.busy} onClick={() => void end(id)}>
                  {t('sessions.end')}
                </Button>
              </p>
            )}
          </article>
        ))}
      </LinesList>
      {sessions.length > 1 && (
        <p className="row needs-js">
          <Button busy={others.busy} onClick={() => void endOthers()}>
            {t('sessions.endOthers')}
          </Button>
        </p>
      )}
    </>
  );
}
