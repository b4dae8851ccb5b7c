import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { InviteMembersDocument } from '../../../shared/graphql/generated/operations/invite-members';

/** Sends a link to one who is proposed, or to all who wait for theirs. */
export function useInvite(body: string, onChanged: () => Promise<void>) {
  const { run, busy, trouble } = useMutate(InviteMembersDocument);
  const { read, problem } = useFaults();
  const invite = async (membershipId: string | null): Promise<boolean> => {
    const answer = (await run({ input: { body, membershipId } }))?.inviteMembers;
    if (!answer) return false;
    read(answer.__typename === 'BodyDesk' ? null : answer);
    await onChanged();
    return answer.__typename === 'BodyDesk';
  };
  return { invite, busy, trouble, problem };
}
