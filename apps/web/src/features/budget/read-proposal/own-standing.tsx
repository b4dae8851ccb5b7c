import { Link, Note } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ReadProject } from './read';

/** To its author: why nobody else sees it. Draws nothing when everybody does. */
export function OwnStanding({ visibility }: Pick<ReadProject, 'visibility'>) {
  const { t } = useTranslation('proposals');
  if (visibility === 'SHOWN') return null;
  if (visibility === 'AWAITING') return <Note kind="open">{t('moderated.own.awaiting')}</Note>;
  return (
    <Note kind="late">
      <p>{t('moderated.own.hidden')}</p>
      <p>
        <Link href={paths.myModeration()}>{t('moderated.own.hiddenLink')}</Link>
      </p>
    </Note>
  );
}
