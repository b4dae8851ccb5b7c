import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Link } from '../actions/link';

export interface MapShape {
  id: string;
  /** SVG path in the map's own units. */
  path: string;
  on?: boolean;
}

export interface MapPin {
  id: string;
  x: number;
  y: number;
  /** Number shown on the pin and in the list. */
  number: number | string;
  tone?: 'on' | 'here';
}

export interface MapWord {
  x: number;
  y: number;
  text: string;
  italic?: boolean;
}

export interface SchematicMapProps {
  viewBox: string;
  /** The map in one sentence; it must say that the places are in the list. */
  label: string;
  shapes: readonly MapShape[];
  water?: { path: string; width: number };
  words?: readonly MapWord[];
  pins?: readonly MapPin[];
  /** id of the pin that is pointed at in the list. */
  near?: string;
  /** « Plan schématique : les positions sont indicatives. » */
  caption?: ReactNode;
  children?: ReactNode;
}

const PIN = 'M-15-12L2-16l14 5 2 20-7 8-19-1-9-7z';

/** A plan of neighbourhoods as stones, with numbered pins. Always beside a PlaceList that says the same. */
export function SchematicMap({
  viewBox,
  label,
  shapes,
  water,
  words,
  pins,
  near,
  caption,
  children,
}: SchematicMapProps) {
  return (
    <figure className="map">
      <svg viewBox={viewBox} role="img" aria-label={label}>
        {shapes.map(({ id, path, on }) => (
          <path key={id} className={classes('q', on && 'on')} d={path} />
        ))}
        {water && <path className="water" strokeWidth={water.width} d={water.path} />}
        <g className="place">
          {words?.map(({ x, y, text, italic }) => (
            <text key={text} x={x} y={y} fontStyle={italic ? 'italic' : undefined}>
              {text}
            </text>
          ))}
        </g>
        {pins?.map(({ id, x, y, number, tone }) => (
          <g
            key={id}
            data-pin={id}
            className={classes('pin', tone, id === near && 'near')}
            transform={`translate(${x} ${y})`}
          >
            <path d={PIN} />
            <text y="5">{number}</text>
          </g>
        ))}
        {children}
      </svg>
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

export interface Place {
  id: string;
  number: number | string;
  tone?: MapPin['tone'];
  title: ReactNode;
  href?: string;
  detail?: ReactNode;
  /** At the end of the line: « 4 min à pied » */
  aside?: ReactNode;
}

export interface PlaceListProps {
  places: readonly Place[];
  label?: string;
  /** id of the place whose pin is pointed at, and what to do when a line is. */
  near?: string;
  onNear?: (id: string) => void;
}

/** The map's twin: the same places, in the same order, in words. */
export function PlaceList({ places, label, near, onNear }: PlaceListProps) {
  return (
    <ol className="lines-list" aria-label={label}>
      {places.map(({ id, number, tone, title, href, detail, aside }) => (
        <li
          key={id}
          className={classes('media', id === near && 'is-near')}
          data-place={id}
          tabIndex={onNear && !href ? -1 : undefined}
          onFocus={onNear && (() => onNear(id))}
          onPointerEnter={onNear && (() => onNear(id))}
        >
          <span className={classes('pin-n', tone)}>{number}</span>
          <div className="row row--between gap-2">
            <span>
              <strong>{href ? <Link href={href}>{title}</Link> : title}</strong>
              {detail && (
                <>
                  <br />
                  {detail}
                </>
              )}
            </span>
            {aside && <span className="muted small">{aside}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}
