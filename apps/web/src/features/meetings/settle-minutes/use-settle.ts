import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { MinutesSignature } from '../../../shared/graphql/generated/graphql';
import { ApproveMinutesDocument } from '../../../shared/graphql/generated/operations/approve-minutes';
import { ProposeMinutesDocument } from '../../../shared/graphql/generated/operations/propose-minutes';
import { PublishMinutesDocument } from '../../../shared/graphql/generated/operations/publish-minutes';
import { PutMinutesToVoteDocument } from '../../../shared/graphql/generated/operations/put-minutes-to-vote';
import type { Minutes } from '../read-minutes/minutes-state';

/** The steps of minutes: each about the revision that is on the screen. */
export function useSettle({ meetingId, revision }: Minutes, onChanged: () => Promise<void>) {
  const propose = useMutate(ProposeMinutesDocument);
  const put = useMutate(PutMinutesToVoteDocument);
  const approve = useMutate(ApproveMinutesDocument);
  const publish = useMutate(PublishMinutesDocument);
  const { read, problem, faultOf } = useFaults();
  const [done, setDone] = useState(false);
  const heard = async (answer: { __typename: string; code?: string } | undefined) => {
    if (!answer) return;
    const saved = answer.__typename === 'MinutesSaved';
    read(saved ? null : answer);
    setDone(saved);
    await onChanged();
  };
  const at = { meetingId, revision };
  return {
    ...{ problem, faultOf, done },
    busy: propose.busy || put.busy || approve.busy || publish.busy,
    trouble: propose.trouble ?? put.trouble ?? approve.trouble ?? publish.trouble,
    propose: async () => heard((await propose.run(at))?.proposeMinutes),
    put: async (laterId: string, itemId: string | null) =>
      heard((await put.run({ input: { ...at, laterId, itemId } }))?.putMinutesToVote),
    approve: async () => heard((await approve.run(at))?.approveMinutes),
    publish: async (signature: MinutesSignature, scanId: string | null) =>
      heard((await publish.run({ input: { ...at, signature, scanId } }))?.publishMinutes),
  };
}

export type Settle = ReturnType<typeof useSettle>;
