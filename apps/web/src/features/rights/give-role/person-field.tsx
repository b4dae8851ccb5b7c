import { Combobox } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFoundPeople } from './use-found-people';

/** `typed` is what was written to find her; `personId` is empty until she is chosen in the list. */
export interface PersonDraft {
  typed: string;
  personId: string;
}

export interface PersonFieldProps {
  id: string;
  label: string;
  draft: PersonDraft;
  change: (patch: PersonDraft) => void;
  error: string | undefined;
}

/** Finds somebody by the name shown, or by the whole address. */
export function PersonField({ id, label, draft, change, error }: PersonFieldProps) {
  const { t } = useTranslation('rights');
  const found = useFoundPeople(draft.personId ? '' : draft.typed);
  const suggestions = (found ?? []).map(({ id: personId, displayName, maskedEmail }) => ({
    id: personId,
    label: displayName,
    detail: maskedEmail ?? t('give.noEmail'),
  }));
  const chosen = draft.personId !== '';
  return (
    <Combobox
      id={id}
      label={label}
      hint={t('give.personHint')}
      text={draft.typed}
      suggestions={suggestions}
      error={error}
      status={chosen ? t('give.chosen') : found ? t('give.found', { count: found.length }) : ''}
      onText={(typed) => change({ typed, personId: '' })}
      onChoose={({ id: personId, label: name }) => change({ typed: name, personId })}
    />
  );
}
