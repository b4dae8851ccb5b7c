import { useToast } from '@parvis/ui';
import { useMutate } from '../../../shared/apollo/use-mutate';
import type { Cadence, FollowKind } from '../../../shared/graphql/generated/graphql';
import { FollowDocument } from '../../../shared/graphql/generated/operations/follow';
import { UnfollowDocument } from '../../../shared/graphql/generated/operations/unfollow';
import type { Trouble } from '../../../shared/graph/trouble';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';

export interface Following {
  begin: (cadence: Cadence) => Promise<void>;
  end: () => Promise<void>;
  busy: boolean;
  trouble: Trouble | undefined;
}

/** Follows a thing, changes how soon one is told, or ends it; then the page is read again. */
export function useFollow(kind: FollowKind, thing: string): Following {
  const { t } = useTranslation('follow');
  const say = useToast();
  const { revalidate } = useRevalidator();
  const following = useMutate(FollowDocument);
  const ending = useMutate(UnfollowDocument);
  return {
    begin: async (cadence) => {
      if (!(await following.run({ input: { kind, thing, cadence } }))) return;
      say({ text: t(`done.${cadence}`) });
      await revalidate();
    },
    end: async () => {
      if (!(await ending.run({ kind, thing }))) return;
      say({ text: t('done.ended') });
      await revalidate();
    },
    busy: following.busy || ending.busy,
    trouble: following.trouble ?? ending.trouble,
  };
}
