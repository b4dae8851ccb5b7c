import { paths } from '../../../paths';
import type { HubLink } from '../../../shared/hub/hub-links';

/** The pages of « Mon espace »: one line each, its sentences in `hub.json`. */
export const meLinks: readonly HubLink<'me'>[] = [
  { key: 'seats', href: paths.mySeats() },
  { key: 'family', href: paths.family() },
  { key: 'security', href: paths.security() },
  { key: 'history', href: paths.myHistory() },
  { key: 'messages', href: paths.messages() },
  { key: 'residence', href: paths.myResidence() },
  { key: 'moderation', href: paths.myModeration() },
  { key: 'data', href: paths.myData() },
  { key: 'notebook', href: paths.offline() },
];
