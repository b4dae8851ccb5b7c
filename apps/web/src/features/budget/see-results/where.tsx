import { useTranslation } from '../../../shared/i18n/use-translation';
import { TownMapWithList } from '../../../shared/map/town-map';
import type { Line, Words } from './use-words';
import { whyHref } from './use-words';

/** Winners on the map, with the same places in a list. Imported elections have no places here. */
export function Where({ winners, words }: { winners: readonly Line[]; words: Words }) {
  const { t } = useTranslation('results');
  const placed = winners.flatMap((line, index) => (line.mapX === null ? [] : [{ ...line, rank: index + 1 }]));
  if (placed.length === 0) return null;
  return (
    <section className="section" aria-labelledby="ou">
      <h2 id="ou">{t('places.title')}</h2>
      <TownMapWithList
        listLabel={t('places.list')}
        places={placed.map(({ projectId, title, neighbourhood, mapX, mapY, costCents, rank }) => ({
          id: projectId,
          number: rank,
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
