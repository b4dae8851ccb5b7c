import { classes } from '../classes';
import { pavingGroups, type PavedGroup } from './area';

export interface SharePart {
  /** Weight of the group in the whole picture. */
  share: number;
  stones: number;
  /** The figure written on it: « 48 % » */
  figure: string;
  /** Two or three words under the figure. */
  caption: string;
}

export interface SharePictureProps {
  parts: readonly SharePart[];
  /** The picture in one sentence, which must name the table beside it. */
  label: string;
  seed?: number;
}

const FRAMES = [
  { name: 'share--w', width: 620, height: 300 },
  { name: 'share--n', width: 350, height: 380 },
] as const;

/** Drawings already computed: a server draws the same ones again and again, and each costs tens of milliseconds. */
const known = new Map<string, readonly PavedGroup[]>();
const MOST_KNOWN = 200;

function drawn(
  parts: readonly SharePart[],
  width: number,
  height: number,
  seed: number,
): readonly PavedGroup[] {
  const groups = parts.map(({ share, stones }) => ({ share, stones }));
  const key = JSON.stringify([groups, width, height, seed]);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = pavingGroups(groups, { width, height, seed });
  known.set(key, made);
  return made;
}

/** « Who paid »: groups of stones, drawn once wide and once narrow. Loads the power diagram: import it lazily. */
export function SharePicture({ parts, label, seed = 1 }: SharePictureProps) {
  return FRAMES.map(({ name, width, height }) => (
    <svg
      key={name}
      className={classes('share', name)}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {drawn(parts, width, height, seed).map(({ path, centre: [x, y], part }, index) => (
        <g key={index} className={index === 0 ? 'top1' : index === 1 ? 'top2' : undefined}>
          <path d={path} />
          {part > 0.045 && (
            <>
              <text className="v" x={Math.round(x)} y={Math.round(y)} textAnchor="middle">
                {parts[index]?.figure}
              </text>
              <text x={Math.round(x)} y={Math.round(y) + 17} textAnchor="middle">
                {parts[index]?.caption}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  ));
}
