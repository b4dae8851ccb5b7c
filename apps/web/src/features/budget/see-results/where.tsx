import { useTranslation } from 'react-i18next';
import { TownMapWithList } from '../../../shared/map/town-map';
import type { Line, Words } from './use-words';
import { whyHref } from './use-words';

/** Winners on the map, with the same places in a list. Imported elections have no places here. */
export function Where({ winners, words }: { winners: readonly Line[]; words: Words }) {
  const { t } = useTranslation('results');
  if (!winners.some(({ mapX }) => mapX !== null)) return null;
  return (
    <section className="section" aria-labelledby="ou">
      <h2 id="ou">{t('places.title')}</h2>
      <TownMapWithList
        listLabel={t('places.list')}
        places={winners.map(({ projectId, title, neighbourhood, mapX, mapY, costCents }, index) => ({
          id: projectId,
          number: index + 1,
          title,
          href: whyHref(words.slug, projectId),
          detail: neighbourhood ?? t('winners.town'),
          aside: words.money(costCents),
          x: mapX,
          y: mapY,
        }))}
      />
    </section>
  );
}
