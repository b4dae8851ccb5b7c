import { useFormats } from '../../../../shared/formats/use-formats';
import { useTranslation } from '../../../../shared/i18n/use-translation';
import type { Paper } from '../booth-types';

/** How many projects, within what, until when. */
export function ChooseLead({ paper: { maxChoices, envelopeCents, closesAt } }: { paper: Paper }) {
  const { t } = useTranslation('vote');
  const { euros, date } = useFormats();
  return (
    <p className="mb-5">
      {t('choose.lead', { count: maxChoices, envelope: euros(envelopeCents) })}{' '}
      {closesAt && t('choose.until', { end: date(closesAt, 'moment') })}
    </p>
  );
}
