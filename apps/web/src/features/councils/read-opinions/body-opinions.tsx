import { ButtonLink } from '@parvis/ui';
import { paths } from '../../../paths';
import type { BodyOpinionLinesFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { OpinionCard } from './opinion-card';

/** The latest opinions, on the page of their body. */
export function BodyOpinions({ opinions }: { opinions: BodyOpinionLinesFragment | null }) {
  const { t } = useTranslation('opinions');
  if (!opinions || (opinions.totalItems === 0 && !opinions.mayWrite)) return null;
  const { bodySlug, items } = opinions;
  return (
    <section className="section stack gap-5" aria-labelledby="opinions">
      <h2 id="opinions">{t('section.title')}</h2>
      {items.length === 0 && <p className="muted">{t('list.empty')}</p>}
      <ul className="stack gap-5 plain">
        {items.map((opinion) => (
          <OpinionCard key={opinion.id} body={bodySlug} opinion={opinion} />
        ))}
      </ul>
      <p className="row">
        <ButtonLink href={paths.opinions(bodySlug)} icon="list">
          {t('section.all')}
        </ButtonLink>
        {opinions.mayWrite && (
          <ButtonLink href={paths.deskOpinions(bodySlug)} icon="edit">
            {t('list.write')}
          </ButtonLink>
        )}
      </p>
    </section>
  );
}
