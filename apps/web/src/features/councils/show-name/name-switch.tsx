import { Note, Switch } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { MySeatPartsFragment } from '../../../shared/graphql/generated/graphql';
import { ShowNameDocument } from '../../../shared/graphql/generated/operations/show-name';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';

interface NameSwitchProps {
  seat: MySeatPartsFragment;
  minor: boolean;
  onChanged: () => Promise<void>;
}

/** Her name on the public page: yes or no, at once. */
export function NameSwitch({ seat, minor, onChanged }: NameSwitchProps) {
  const { t } = useTranslation('seats');
  const { run, busy, trouble } = useMutate(ShowNameDocument);
  const { read, problem } = useFaults();
  if (!seat.mayShowName && !seat.namePublic)
    return minor ? <Note icon="shield">{t('name.minor')}</Note> : null;
  const sits = seat.state === 'ACTIVE' || seat.state === 'RECOGNISED';
  const said = seat.namePublic ? (sits && !seat.reserve ? 'name.shown' : 'name.soon') : 'name.hidden';
  const set = async (shown: boolean) => {
    const answer = (await run({ seat: seat.id, shown }))?.showName;
    if (!answer) return;
    read(answer.__typename === 'NameChoice' ? null : answer);
    await onChanged();
  };
  return (
    <div className="stack gap-2 needs-js">
      <Switch
        label={t('name.show')}
        detail={t(said, { name: seat.name })}
        checked={seat.namePublic}
        disabled={busy}
        onChange={(event) => void set(event.target.checked)}
      />
      <Answer problem={problem} trouble={trouble} />
    </div>
  );
}
