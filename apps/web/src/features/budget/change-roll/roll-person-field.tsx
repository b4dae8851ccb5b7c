import { Combobox } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { RollDraft } from './use-change-roll';
import { useRollPeople } from './use-roll-people';

interface RollPersonFieldProps {
  edition: string;
  draft: RollDraft;
  edit: (patch: Partial<RollDraft>) => void;
  error: string | undefined;
}

/** Finds somebody of the roll by the name shown, or by the whole address. */
export function RollPersonField({ edition, draft: { typed, person }, edit, error }: RollPersonFieldProps) {
  const { t } = useTranslation('roll');
  const found = useRollPeople(edition, person ? '' : typed);
  const suggestions = (found ?? []).map(({ id, displayName, maskedEmail, struckFor }) => ({
    id,
    label: displayName,
    detail: [maskedEmail ?? t('noEmail'), ...(struckFor ? [t('isStruck')] : [])].join(', '),
  }));
  return (
    <Combobox
      id="personId"
      label={t('person')}
      hint={t('personHint')}
      text={typed}
      suggestions={suggestions}
      error={error}
      status={person ? t('chosen') : found ? t('found', { count: found.length }) : ''}
      onText={(text) => edit({ typed: text, person: null })}
      onChoose={({ id, label }) =>
        edit({ typed: label, person: found?.find((one) => one.id === id) ?? null })
      }
    />
  );
}
