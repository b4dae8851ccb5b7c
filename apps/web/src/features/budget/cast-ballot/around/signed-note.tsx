import { Note } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import { useFormats } from '../../../../shared/formats/use-formats';

/** She has voted: what her code still can do. */
export function SignedNote({ closesAt }: { closesAt: string | null | undefined }) {
  const { t } = useTranslation('vote');
  const { date } = useFormats();
  return (
    <Note kind="ok" className="mb-5">
      <p>
        <strong>{t('signed.title')}</strong>
      </p>
      <p>{closesAt ? t('signed.text', { end: date(closesAt, 'moment') }) : t('signed.noMore')}</p>
    </Note>
  );
}
