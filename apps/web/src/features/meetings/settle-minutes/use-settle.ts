import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { MinutesSignature } from '../../../shared/graphql/generated/graphql';
import { ApproveMinutesDocument } from '../../../shared/graphql/generated/operations/approve-minutes';
import { ProposeMinutesDocument } from '../../../shared/graphql/generated/operations/propose-minutes';
import { PublishMinutesDocument } from '../../../shared/graphql/generated/operations/publish-minutes';
import type { Minutes } from '../read-minutes/minutes-state';

export interface VoteTyped {
  approvedIn: string;
  inFavour: string;
  against: string;
  abstained: string;
}

const count = (text: string): number => Number.parseInt(text, 10) || 0;

/** The steps of minutes: each about the revision that is on the screen. */
export function useSettle({ meetingId, revision }: Minutes, onChanged: () => Promise<void>) {
  const propose = useMutate(ProposeMinutesDocument);
  const approve = useMutate(ApproveMinutesDocument);
  const publish = useMutate(PublishMinutesDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const [done, setDone] = useState(false);
  const heard = async (answer: { __typename: string; code?: string } | undefined) => {
    if (!answer) return;
    const saved = answer.__typename === 'MinutesSaved';
    read(saved ? null : answer);
    setDone(saved);
    await onChanged();
  };
  return {
    ...{ faults, problem, faultOf, done },
    busy: propose.busy || approve.busy || publish.busy,
    trouble: propose.trouble ?? approve.trouble ?? publish.trouble,
    propose: async () => heard((await propose.run({ meetingId, revision }))?.proposeMinutes),
    approve: async ({ approvedIn, inFavour, against, abstained }: VoteTyped) => {
      const votes = { inFavour: count(inFavour), against: count(against), abstained: count(abstained) };
      const input = { meetingId, revision, approvedIn: count(approvedIn), ...votes };
      return heard((await approve.run({ input }))?.approveMinutes);
    },
    publish: async (signature: MinutesSignature) =>
      heard((await publish.run({ meetingId, revision, signature }))?.publishMinutes),
  };
}
