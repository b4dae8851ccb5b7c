import { Button, Choice, Input, Textarea } from '@parvis/ui';
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
  /** Of an adult’s council, with a name: she may have signed that it is shown. */
  mayShowName: boolean;
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** One move, with its reason. */
export function MoveForm({ body, member, act, mayShowName, onDone, onClose }: MoveFormProps) {
  const { t } = useTranslation('keeping');
  const [reason, setReason] = useState('');
  const [signedOn, setSignedOn] = useState('');
  const [nameShown, setNameShown] = useState(false);
  const onPaper = act === 'ACCEPT' || act === 'REFUSE';
  const { run, busy, trouble } = useMutate(MoveMemberDocument);
  const { read, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (
      await run({
        input: { body, membershipId: member.id, act, reason, signedOn: signedOn || null, nameShown },
      })
    )?.moveMember;
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
      {onPaper && (
        <Input
          id={`signed-${member.id}`}
          type="date"
          label={t('paper.signedOn')}
          hint={t('paper.signedOnHint')}
          error={faultOf('signedOn')}
          value={signedOn}
          onChange={(event) => setSignedOn(event.target.value)}
        />
      )}
      {act === 'ACCEPT' && mayShowName && (
        <Choice
          name="nameShown"
          label={t('paper.nameShown')}
          detail={t('paper.nameShownHint')}
          checked={nameShown}
          onChange={(event) => setNameShown(event.target.checked)}
        />
      )}
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
