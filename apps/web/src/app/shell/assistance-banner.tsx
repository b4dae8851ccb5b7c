import { Banner, Button, Link } from '@parvis/ui';
import { useEffect } from 'react';
import { paths } from '../../paths';
import { forget } from '../../shared/apollo/forget';
import { useMutate } from '../../shared/apollo/use-mutate';
import { useFormats } from '../../shared/formats/use-formats';
import { SignOutDocument } from '../../shared/graphql/generated/operations/sign-out';
import { useTranslation } from '../../shared/i18n/use-translation';
import { useShell } from '../routes/root-loader';

/** Leaves nothing of the person on a device that is somebody else's, and shows the town to nobody in particular. */
async function leaveNothing(): Promise<void> {
  window.localStorage.clear();
  window.sessionStorage.clear();
  await forget();
  window.location.assign(paths.home());
}

/** On every page while an agent is somebody's hands: who, until when, and the way out. */
export function AssistanceBanner() {
  const { t } = useTranslation();
  const { date } = useFormats();
  const viewer = useShell()?.viewer;
  const endsAt = viewer?.assistance?.endsAt;
  const { run, busy } = useMutate(SignOutDocument);
  useEffect(() => {
    if (!endsAt) return;
    const timer = setTimeout(() => void leaveNothing(), Math.max(0, Date.parse(endsAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [endsAt]);
  if (!viewer?.assistance || !endsAt) return null;
  const end = async () => {
    if (await run()) await leaveNothing();
  };
  return (
    <aside aria-label={t('shell.assistedLabel')}>
      <Banner kind="late" icon="users">
        <strong>
          {t('shell.assisted', {
            agent: viewer.assistance.agentName,
            name: viewer.displayName,
            time: date(endsAt, 'time'),
          })}
        </strong>{' '}
        <Link href={paths.assisted()}>{t('shell.assistedRenew')}</Link>{' '}
        <Button busy={busy} onClick={() => void end()}>
          {t('shell.assistedEnd')}
        </Button>
      </Banner>
    </aside>
  );
}
