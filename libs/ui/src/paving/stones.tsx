import { classes } from '../classes';
import { pavingRow } from './row';

export interface Stone {
  quantity: number;
  /** laid: achieved or chosen; now: current; second: partial; warn: late; absent: an empty place. */
  state?: 'laid' | 'now' | 'second' | 'warn';
  /** Shown when the pointer rests on the stone; the table twin says the same. */
  title?: string;
}

export interface StonesProps {
  stones: readonly Stone[];
  /** The whole picture in one sentence; without it the drawing is decorative and the words beside it say it. */
  label?: string;
  size?: 'thin' | 'tall';
  seed?: number;
}

const WIDTH = 600;
const HEIGHTS = { thin: 20, usual: 30, tall: 52 };

/** A quantity as a row of stones: money, quorum, answers. Give its figures in a table or a sentence beside it. */
export function Stones({ stones, label, size, seed = 1 }: StonesProps) {
  const height = HEIGHTS[size ?? 'usual'];
  const quantities = stones.map(({ quantity }) => quantity);
  const paths = pavingRow(quantities, WIDTH, height, seed, { joint: stones.length > 20 ? 2 : 4 });
  return (
    <div className={classes('stones', size && `stones--${size}`)}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        preserveAspectRatio="none"
        {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      >
        {paths.map((path, index) => {
          const { state, title } = stones[index] ?? {};
          return (
            <path key={index} className={classes('st', state)} d={path}>
              {title && <title>{title}</title>}
            </path>
          );
        })}
      </svg>
    </div>
  );
}
