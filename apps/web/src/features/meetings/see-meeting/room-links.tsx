import { ButtonLink } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface RoomLinksProps {
  slug: string;
  number: number;
  /** Whether this person runs the meeting: the desk is only theirs. */
  runs: boolean;
}

/** The three screens of a meeting that is held. */
export function RoomLinks({ slug, number, runs }: RoomLinksProps) {
  const { t } = useTranslation('meetings');
  return (
    <nav className="row" aria-label={t('live.label')}>
      <ButtonLink kind="main" icon="phone" href={paths.roomPhone(slug, number)}>
        {t('live.phone')}
      </ButtonLink>
      {runs && (
        <ButtonLink icon="table" href={paths.roomDesk(slug, number)}>
          {t('live.desk')}
        </ButtonLink>
      )}
      <ButtonLink icon="screen" href={paths.roomScreen(slug, number)}>
        {t('live.screen')}
      </ButtonLink>
    </nav>
  );
}
