import { Button, Dialog, Note, Textarea } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { EndRoleDocument } from '../../../shared/graphql/generated/operations/end-role';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';
import type { HeldRole } from '../see-roles/held-roles';
import { WITH_TWO } from '../see-roles/roles-search';

export interface EndRoleDialogProps {
  grant: HeldRole;
  /** Where it counts, as people say it. */
  space: string;
  onClose: () => void;
  onEnded: () => Promise<void>;
}

const LONGEST_REASON = 500;

/** Takes a role back: says what stops, asks why. */
export function EndRoleDialog({ grant, space, onClose, onEnded }: EndRoleDialogProps) {
  const { t } = useTranslation('rights');
  const { t: identity } = useTranslation('identity');
  const fresh = useFreshProof();
  const [reason, setReason] = useState('');
  const { read, faultOf, problem } = useFaults();
  const { run, busy, trouble } = useMutate(EndRoleDocument);
  const words = { name: grant.holder.displayName, role: identity(`role.${grant.role}`), space };
  const end = async (): Promise<void> => {
    const result = (await run({ grantId: grant.id, reason }))?.endRole;
    if (!result) return;
    if (result.__typename === 'FreshProofNeeded') return fresh.ask(end);
    if (result.__typename !== 'RoleChanged' && result.__typename !== 'RoleAsked') return read(result);
    onClose();
    await onEnded();
  };
  return (
    <Dialog open title={t('end.title')} onClose={onClose}>
      <div className="stack gap-4">
        <p>{t('end.text', words)}</p>
        <p>{WITH_TWO.includes(grant.role) ? t('give.withTwo') : t('end.atOnce')}</p>
        <Textarea
          id="endReason"
          label={t('give.reason')}
          rows={2}
          maxLength={LONGEST_REASON}
          value={reason}
          error={faultOf('reason')}
          onChange={(event) => setReason(event.target.value)}
        />
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem && <ProblemSentence code={problem.code} />}
            {trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        <p className="row">
          <Button kind="alert" busy={busy} onClick={() => void end()}>
            {t('end.yes')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('end.no')}
          </Button>
        </p>
      </div>
      {fresh.dialog}
    </Dialog>
  );
}
