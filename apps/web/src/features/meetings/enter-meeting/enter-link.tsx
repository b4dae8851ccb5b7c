import { ButtonLink } from '@parvis/ui';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Meeting } from '../see-meeting/agenda-list';

/** To the entry of a meeting that is held on paper. */
export function EnterLink({ meeting: { assembly, number } }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  return (
    <section className="section stack gap-3" aria-labelledby="paper">
      <h2 id="paper">{t('enter.title')}</h2>
      <p className="muted">{t('enter.text')}</p>
      <p>
        <ButtonLink icon="edit" href={paths.enterMeeting(assembly.slug, number)}>
          {t('enter.open')}
        </ButtonLink>
      </p>
    </section>
  );
}
