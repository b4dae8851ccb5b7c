import { PlaceList, SchematicMap, type MapPin, type Place } from '@parvis/ui';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { useSite } from '../site/site-context';
import { drawingOf } from './drawings';
import { spread } from './geometry';

export interface TownMapProps {
  pins: readonly MapPin[];
  /** Neighbourhood drawn in the town's colour. */
  near?: string | null;
  /** The map in one sentence; « Plan schématique de Cahors ; les 5 lieux sont dans la liste. » without it. */
  label?: string;
}

/** The town as stones, with pins. Never alone on a page: a list beside it says the same. */
export function TownMap({ pins, near, label }: TownMapProps) {
  const { t } = useTranslation('map');
  const { town } = useSite();
  const { size, shapes, water, words } = drawingOf(town.slug);
  return (
    <SchematicMap
      viewBox={`0 0 ${size} ${size}`}
      label={label ?? t('label', { town: town.name, count: pins.length })}
      shapes={shapes.map((shape) => ({ ...shape, on: shape.id === near }))}
      water={water}
      words={words}
      pins={spread(pins, size)}
      caption={t('caption')}
    />
  );
}

/** One place: a pin on the map and a line of the list. */
export interface MappedPlace extends Place {
  /** 0 to 600; null when the place has none: it is then in the list only. */
  x: number | null;
  y: number | null;
}

export interface TownMapWithListProps {
  places: readonly MappedPlace[];
  near?: string | null;
  /** Title of the list, read with it. */
  listLabel: string;
  /** Above the list: a heading, a filter. */
  children?: ReactNode;
}

/** Map and list side by side (one under the other on a phone); both show the same places in the same order. */
export function TownMapWithList({ places, near, listLabel, children }: TownMapWithListProps) {
  const pins = places.flatMap(({ id, x, y, number, tone }) =>
    x === null || y === null ? [] : [{ id, x, y, number, tone }],
  );
  return (
    <div className="split split--even">
      <TownMap pins={pins} near={near} />
      <div className="stack">
        {children}
        <PlaceList places={places} label={listLabel} />
      </div>
    </div>
  );
}
