import { useEffect, useState } from 'react';
import { useTranslation } from '../../shared/i18n/use-translation';
import { useNavigation } from '../../shared/router';

/** Shorter waits are not worth a moving line. */
const PATIENCE_MS = 250;

/** A line at the top while the next page is being fetched. */
export function NavigationProgress() {
  const { t } = useTranslation();
  const { state } = useNavigation();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setShown(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setShown(false);
    };
  }, [state]);
  return (
    <div className="navigation-progress" role="status" data-shown={shown}>
      {shown && <span className="vh">{t('shell.loading')}</span>}
    </div>
  );
}
