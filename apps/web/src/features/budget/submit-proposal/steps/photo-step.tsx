import { ButtonLink, Note } from '@parvis/ui';
import { UploadField } from '../../../../shared/files/upload-field';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { faultOf } from './limited-field';
import type { StepProps } from './step-props';

const KINDS = 'image/jpeg,image/png,image/webp,image/avif';
const MOST_BYTES = 12 * 1024 * 1024;

interface Props extends StepProps {
  /** Where to sign in and come back to this step; undefined when signed in. */
  signInHref?: string;
  /** True while a photo is on its way. */
  onBusy: (busy: boolean) => void;
}

/** One photo, sent as soon as it is chosen, seen as others will see it. */
export function PhotoStep({ draft, change, faults, signInHref, onBusy }: Props) {
  const { t } = useTranslation('propose');
  return (
    <>
      <p>{t('photo.lead')}</p>
      {signInHref && !draft.photoId ? (
        <Note>
          <p>{t('photo.signIn')}</p>
          <ButtonLink href={signInHref}>{t('photo.signInAction')}</ButtonLink>
        </Note>
      ) : (
        <UploadField
          id="photoId"
          keeping="photos"
          label={t('photo.choose')}
          hint={t('photo.hint')}
          optional={t('optional')}
          error={faultOf(faults, 'photoId')}
          accept={KINDS}
          most={1}
          mostBytes={MOST_BYTES}
          value={draft.photoId ? [draft.photoId] : []}
          onChange={([photoId = null]) => change({ photoId })}
          onBusy={onBusy}
          picture={(id) => ({ src: `/files/photos/${id}/small.webp`, alt: t('photo.alt') })}
        />
      )}
    </>
  );
}
