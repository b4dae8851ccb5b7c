import { paths } from '../../../paths';
import type { HubLink } from '../../../shared/hub/hub-links';

/** What the management offers beside the editions: one line a screen, its sentences in `hub.json`. */
export const managementLinks: readonly HubLink<'management'>[] = [
  { key: 'roles', href: paths.roles(), permission: 'rights.see' },
  { key: 'journal', href: paths.journal(), permission: 'history.journal' },
  { key: 'accounts', href: paths.accounts(), permission: 'identity.open_account' },
  { key: 'families', href: paths.deskFamilies(), permission: 'families.desk' },
  { key: 'bodies', href: paths.deskBodies(), permission: 'councils.keep' },
  { key: 'foundBody', href: paths.deskBodies(), permission: 'councils.found' },
  { key: 'residence', href: paths.letters(), permission: 'residence.print' },
  { key: 'lists', href: paths.townLists(), permission: 'residence.match_list' },
  { key: 'moderation', href: paths.deskModeration(), permission: 'moderation.decide' },
  { key: 'privacy', href: paths.privacyDesk(), permission: 'privacy.oversee' },
  { key: 'jobs', href: paths.jobs() },
];
