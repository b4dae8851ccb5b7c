import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-names';
import '../styles/on-demand/messages.css';

export type SaveState = 'saved' | 'saving' | 'waiting' | 'failed';

const ICONS: Record<SaveState, IconName> = {
  saved: 'check',
  saving: 'sync',
  waiting: 'offline',
  failed: 'warn',
};

/** Where what was typed stands: « Enregistré », « Gardé sur cet appareil », « Pas encore envoyé ». */
export function SaveMark({ state, children }: { state: SaveState; children: ReactNode }) {
  return (
    <p className={`save-mark save-mark--${state}`} role="status">
      <Icon name={ICONS[state]} />
      <span>{children}</span>
    </p>
  );
}
