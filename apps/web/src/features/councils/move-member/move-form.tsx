import { Button, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { MoveMemberDocument } from '../../../shared/graphql/generated/operations/move-member';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { DeskMember } from './member-line';

export interface MoveFormProps {
  body: string;
  member: DeskMember;
  act: DeskMember['acts'][number];
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** One move, with its reason. */
export function MoveForm({ body, member, act, onDone, onClose }: MoveFormProps) {
  const { t } = useTranslation('keeping');
  const [reason, setReason] = useState('');
  const { run, busy, trouble } = useMutate(MoveMemberDocument);
  const { read, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await run({ input: { body, membershipId: member.id, act, reason } }))?.moveMember;
    if (!answer) return;
    if (answer.__typename !== 'BodyDesk') return read(answer);
    await onDone();
  };
  return (
    <form className="stack gap-3 max-form" noValidate onSubmit={(event) => void send(event)}>
      <Textarea
        id={`reason-${member.id}`}
        label={t('members.reason')}
        hint={t('members.reasonHint')}
        error={faultOf('reason')}
        rows={2}
        dir="auto"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Answer problem={problem} trouble={trouble} />
      <p className="row">
        <Button type="submit" kind="main" busy={busy}>
          {t('members.confirm', { act: t(`members.act.${act}`) })}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </p>
    </form>
  );
}
