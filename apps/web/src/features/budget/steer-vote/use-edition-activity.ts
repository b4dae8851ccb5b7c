import { useEffect, useState } from 'react';
import { FollowEditionDocument } from '../../../shared/graphql/generated/operations/follow-edition';
import { type LiveState, useLive } from '../../../shared/realtime/use-live';
import type { Desk, SteeredEdition } from './steer-vote';

/**
 * The desk as it is now: what the page was rendered with, then what is told. When the edition enters another phase
 * the page itself is read again: its buttons and its list change with it.
 */
export function useEditionActivity(
  edition: SteeredEdition,
  rendered: Desk,
  onChanged: () => Promise<void>,
): { desk: Desk; live: LiveState } {
  const [desk, setDesk] = useState(rendered);
  useEffect(() => setDesk(rendered), [rendered]);
  const live = useLive(
    FollowEditionDocument,
    { edition: edition.slug },
    {
      onState: ({ editionActivity: told }) => {
        setDesk(told.desk);
        const same =
          told.phase === edition.phase &&
          told.openedAt === edition.openedAt &&
          told.closedAt === edition.closedAt;
        if (!same) void onChanged();
      },
      read: onChanged,
    },
  );
  return { desk, live };
}
