import { useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { PlaceList, SchematicMap, type Place, type SchematicMapProps } from './map';

export interface MapAndListProps extends Omit<SchematicMapProps, 'pins'> {
  /** `x: null` for a place that is in the list only. */
  places: readonly (Place & { x: number | null; y: number | null })[];
  listLabel: string;
  /** When there is no place. */
  empty?: ReactNode;
  /** Above the list: a heading, a filter. */
  above?: ReactNode;
}

/**
 * A plan and its list that answer each other: the line under the pointer or the focus lights its pin, and a click on
 * a pin leads to its line. The list alone is enough: everything on the plan is in it, by keyboard too.
 */
export function MapAndList({ places, listLabel, empty, above, children, ...map }: MapAndListProps) {
  const [near, setNear] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const pins = places.flatMap(({ id, x, y, number, tone }) =>
    x === null || y === null ? [] : [{ id, x, y, number, tone }],
  );
  const lead = (event: MouseEvent<HTMLElement>) => {
    const pin = (event.target as Element).closest('[data-pin]')?.getAttribute('data-pin');
    if (!pin) return;
    setNear(pin);
    const line = box.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(pin)}"]`);
    const target = line?.querySelector<HTMLElement>('a, button') ?? line;
    target?.focus();
  };
  return (
    <div ref={box} className="split split--even">
      <div onClick={lead}>
        <SchematicMap {...map} pins={pins} near={near}>
          {children}
        </SchematicMap>
      </div>
      <div className="stack">
        {above}
        {places.length === 0 && empty ? (
          <p className="muted">{empty}</p>
        ) : (
          <PlaceList places={places} label={listLabel} near={near} onNear={setNear} />
        )}
      </div>
    </div>
  );
}
