import { classes } from '../classes';
import { pavingGroups } from './area';

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
      {pavingGroups(parts, { width, height, seed }).map(({ path, centre: [x, y], part }, index) => (
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
