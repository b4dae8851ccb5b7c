import { classes } from '../classes';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';

export interface TileProps {
  icon: IconName;
  tone?: 'town' | 'second' | 'open' | 'ok';
}

/** An icon on a stone: what kind of thing a line is about. Decorative: the words beside it say it. */
export function Tile({ icon, tone }: TileProps) {
  return (
    <span className={classes('tile', tone && `tile--${tone}`)}>
      <Icon name={icon} />
    </span>
  );
}
