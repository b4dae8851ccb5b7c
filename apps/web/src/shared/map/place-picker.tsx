import { Select } from '@parvis/ui';
import { useId, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from '../i18n/use-translation';
import { useSite } from '../site/site-context';
import { drawingOf } from './drawings';
import { moved, nearestRegion, spotOf, type Region, type Spot } from './geometry';
import { TownMap } from './town-map';

export interface PickedPlace {
  neighbourhood: string | null;
  mapX: number | null;
  mapY: number | null;
}

export interface PlacePickerProps {
  regions: readonly Region[];
  value: PickedPlace;
  onChange: (place: PickedPlace) => void;
  /** id and name of the list of neighbourhoods: what an error summary links to. */
  id?: string;
  name?: string;
  /** Replaces « Quartier ». */
  label?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  optional?: ReactNode;
  /** The list also offers « Toute la ville ». On by default. */
  wholeTown?: boolean;
}

const spotFrom = (value: PickedPlace, regions: readonly Region[]): Spot => {
  if (value.mapX !== null && value.mapY !== null) return { x: value.mapX, y: value.mapY };
  const region = regions.find(({ slug }) => slug === value.neighbourhood);
  return region ? { x: region.mapX, y: region.mapY } : { x: 270, y: 270 };
};

/**
 * A neighbourhood in a list, and a finer place on the map for whoever wants it. The list alone is enough, and is all
 * there is without JavaScript. On the map: a click, or the arrow keys once it has the focus; what was picked is said.
 */
export function PlacePicker(props: PlacePickerProps) {
  const { regions, value, onChange, id, name, label, hint, error, optional, wholeTown = true } = props;
  const { t } = useTranslation('map');
  const { size } = drawingOf(useSite().town.slug);
  const help = useId();
  const spot = spotFrom(value, regions);
  const placed = value.mapX !== null && value.mapY !== null;
  const region = regions.find(({ slug }) => slug === value.neighbourhood);

  const place = (next: Spot) =>
    onChange({ neighbourhood: nearestRegion(next, regions)?.slug ?? null, mapX: next.x, mapY: next.y });
  const point = (event: MouseEvent<HTMLDivElement>) => {
    const svg = event.currentTarget.querySelector('svg');
    if (svg) place(spotOf(event, svg.getBoundingClientRect(), size));
  };
  const press = (event: KeyboardEvent) => {
    const next = moved(spot, event.key, event.shiftKey, size);
    if (!next) return;
    event.preventDefault();
    place(next);
  };
  const choose = (slug: string) => {
    const chosen = regions.find((one) => one.slug === slug);
    onChange({
      neighbourhood: chosen?.slug ?? null,
      mapX: chosen?.mapX ?? null,
      mapY: chosen?.mapY ?? null,
    });
  };

  return (
    <div className="stack gap-4">
      <Select
        id={id}
        name={name}
        label={label ?? t('neighbourhood')}
        hint={hint}
        error={error}
        optional={optional}
        value={value.neighbourhood ?? ''}
        onChange={(event) => choose(event.target.value)}
        options={[
          { value: '', label: wholeTown ? t('wholeTown') : t('choose') },
          ...regions.map(({ slug, name: text }) => ({ value: slug, label: text })),
        ]}
      />
      <div className="stack gap-2 needs-js">
        <p className="hint" id={help}>
          {t('pickHelp')}
        </p>
        <div
          className="map-pick"
          role="application"
          aria-label={t('pickLabel')}
          aria-describedby={help}
          tabIndex={0}
          onClick={point}
          onKeyDown={press}
        >
          <TownMap
            pins={placed || region ? [{ id: 'picked', ...spot, number: '', tone: 'here' }] : []}
            near={value.neighbourhood}
            label={t('pickDrawing')}
          />
        </div>
        <p role="status" className="small muted">
          {region ? t('picked', { name: region.name }) : t('pickedNone')}
        </p>
      </div>
    </div>
  );
}
