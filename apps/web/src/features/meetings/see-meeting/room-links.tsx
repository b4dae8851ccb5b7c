import { ButtonLink } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';

interface RoomLinksProps {
  slug: string;
  number: number;
  /** Whether this person runs the meeting: the desk is only theirs. */
  runs: boolean;
  /** On the desk itself: the two others, without a main one. */
  atDesk?: boolean;
}

/** The three screens of a meeting that is held. */
export function RoomLinks({ slug, number, runs, atDesk }: RoomLinksProps) {
  const { t } = useTranslation('meetings');
  return (
    <nav className="row" aria-label={t('live.label')}>
      <ButtonLink
        kind={runs || atDesk ? undefined : 'main'}
        icon="phone"
        href={paths.roomPhone(slug, number)}
      >
        {t('live.phone')}
      </ButtonLink>
      {runs && !atDesk && (
        <ButtonLink kind="main" icon="table" href={paths.roomDesk(slug, number)}>
          {t('live.desk')}
        </ButtonLink>
      )}
      <ButtonLink icon="screen" href={paths.roomScreen(slug, number)}>
        {t('live.screen')}
      </ButtonLink>
    </nav>
  );
}
