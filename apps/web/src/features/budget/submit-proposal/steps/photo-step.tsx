import { Button, ButtonLink, Input, Note, ProgressBar } from '@parvis/ui';
import { useState } from 'react';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { useFormats } from '../../../../shared/formats/use-formats';
import { ProblemSentence, TroubleSentence } from '../../../../shared/forms/problem-sentence';
import { faultOf } from './limited-field';
import { sendPhoto } from './send-photo';
import type { StepProps } from './step-props';

const KINDS = 'image/jpeg,image/png,image/webp,image/avif';

interface Props extends StepProps {
  /** Where to sign in and come back to this step; undefined when signed in. */
  signInHref?: string;
}

/** One photo, sent as soon as it is chosen, seen as others will see it. */
export function PhotoStep({ draft, change, faults, signInHref }: Props) {
  const { t } = useTranslation('propose');
  if (draft.photoId)
    return <Sent id={draft.photoId} onRemove={() => change({ photoId: null })} faults={faults} />;
  return (
    <>
      <p>{t('photo.lead')}</p>
      {signInHref ? (
        <Note>
          <p>{t('photo.signIn')}</p>
          <ButtonLink href={signInHref}>{t('photo.signInAction')}</ButtonLink>
        </Note>
      ) : (
        <Choose onSent={(photoId) => change({ photoId })} />
      )}
    </>
  );
}

function Choose({ onSent }: { onSent: (id: string) => void }) {
  const { t } = useTranslation('propose');
  const { percent } = useFormats();
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const send = async (file: File | undefined) => {
    if (!file || share !== undefined) return;
    setProblem(undefined);
    setShare(0);
    const outcome = await sendPhoto(file, setShare);
    setShare(undefined);
    if (outcome.ok) onSent(outcome.id);
    else setProblem(outcome.code);
  };
  return (
    <>
      <Input
        id="photoId"
        type="file"
        accept={KINDS}
        label={t('photo.choose')}
        hint={t('photo.hint')}
        optional={t('optional')}
        error={problem && <PhotoProblem code={problem} />}
        onChange={(event) => {
          void send(event.target.files?.[0]);
          // The same file can be chosen again after a refusal.
          event.target.value = '';
        }}
      />
      <div role="status">
        {share !== undefined && (
          <ProgressBar label={t('photo.sending', { percent: percent(share) })} value={share} max={1} />
        )}
      </div>
    </>
  );
}

function PhotoProblem({ code }: { code: string }) {
  if (code === 'offline' || code === 'server' || code === 'signedOut')
    return <TroubleSentence trouble={{ kind: code }} />;
  return <ProblemSentence code={code} />;
}

function Sent({ id, onRemove, faults }: { id: string; onRemove: () => void; faults: StepProps['faults'] }) {
  const { t } = useTranslation('propose');
  const problem = faultOf(faults, 'photoId');
  return (
    <div className="stack">
      {problem && (
        <Note kind="late" id="photoId">
          {problem}
        </Note>
      )}
      <img className="photo" src={`/files/photos/${id}/small.webp`} alt={t('photo.alt')} />
      <p role="status">{t('photo.sent')}</p>
      <Button icon="cross" onClick={onRemove}>
        {t('photo.remove')}
      </Button>
    </div>
  );
}
