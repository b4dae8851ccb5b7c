import { Button, StateBadge } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { useFaults } from '../../../shared/forms/use-faults';
import { ReplaceMemberDocument } from '../../../shared/graphql/generated/operations/replace-member';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';
import { CorrectForm } from '../correct-member/correct-form';
import { useInvite } from '../invite-members/use-invite';
import { MoveForm } from './move-form';

export type DeskMember = DeskPartProps['desk']['members'][number];

export interface MemberLineProps {
  desk: DeskPartProps['desk'];
  member: DeskMember;
  onChanged: () => Promise<void>;
}

const BADGES = {
  PROPOSED: 'wait',
  ACCEPTED: 'part',
  REFUSED: 'draft',
  RECOGNISED: 'ok',
  ACTIVE: 'ok',
  SUSPENDED: 'late',
  RESIGNED: 'draft',
  ENDED: 'draft',
} as const;

/** Who, where her mandate stands, and what may be written down now. */
export function MemberLine({ desk, member, onChanged }: MemberLineProps) {
  const { slug: body, colleges, kind } = desk;
  const { t } = useTranslation('keeping');
  const [correcting, setCorrecting] = useState(false);
  const [act, setAct] = useState<DeskMember['acts'][number] | null>(null);
  const { run, busy, trouble } = useMutate(ReplaceMemberDocument);
  const { read, problem } = useFaults();
  const invitation = useInvite(body, onChanged);
  const mayInvite = member.state === 'PROPOSED' && member.email !== null;
  const name = member.name || member.organisation || t('members.noName');
  const replace = async () => {
    const answer = (await run({ input: { body, membershipId: member.id } }))?.replaceMember;
    if (!answer) return;
    read(answer.__typename === 'BodyDesk' ? null : answer);
    await onChanged();
  };
  const done = async () => {
    setAct(null);
    setCorrecting(false);
    await onChanged();
  };
  return (
    <div className="stack gap-2">
      <p className="row">
        <strong dir="auto">{name}</strong>
        <StateBadge state={BADGES[member.state]}>{t(`members.state.${member.state}`)}</StateBadge>
      </p>
      <MemberWords member={member} />
      <p className="row needs-js">
        {member.acts.map((one) => (
          <Button key={one} kind="quiet" onClick={() => setAct(one)} aria-expanded={act === one}>
            {t(`members.act.${one}`)} <span className="vh">{name}</span>
          </Button>
        ))}
        {mayInvite && (
          <Button kind="quiet" busy={invitation.busy} onClick={() => void invitation.invite(member.id)}>
            {t(member.invitedAt ? 'invite.again' : 'invite.one')} <span className="vh">{name}</span>
          </Button>
        )}
        <Button kind="quiet" aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
          {t('correct.button')} <span className="vh">{name}</span>
        </Button>
        {member.mayBeReplaced && (
          <Button busy={busy} onClick={() => void replace()}>
            {t('members.replace')} <span className="vh">{name}</span>
          </Button>
        )}
      </p>
      <Answer problem={problem ?? invitation.problem} trouble={trouble ?? invitation.trouble} />
      {act && member.acts.includes(act) && (
        <MoveForm
          key={act}
          body={body}
          member={member}
          mayShowName={kind !== 'YOUTH_COUNCIL' && member.name !== ''}
          act={act}
          onDone={done}
          onClose={() => setAct(null)}
        />
      )}
      {correcting && (
        <CorrectForm
          key={member.version}
          {...{ body, member, colleges }}
          onDone={done}
          onClose={() => setCorrecting(false)}
        />
      )}
    </div>
  );
}

function MemberWords({ member }: { member: DeskMember }) {
  const { t } = useTranslation('keeping');
  const { t: words } = useTranslation('councils');
  const { date } = useFormats();
  const { organisation, name, email, sex, reserveRank, mandateEnd, namePublic, replaces, state, invitedAt } =
    member;
  const facts = [
    reserveRank === null ? null : t('members.reserve', { rank: reserveRank }),
    name ? organisation : null,
    member.source || words(`designation.${member.designation}`),
    sex ? t(`members.sex.${sex}`) : t('members.undeclared'),
    email,
    state === 'PROPOSED' && invitedAt ? t('invite.sent', { date: date(invitedAt, 'day') }) : null,
    state === 'PROPOSED' && !email ? t('invite.noMail') : null,
    mandateEnd ? t('members.until', { date: date(mandateEnd, 'day') }) : null,
    t(namePublic ? 'members.public' : 'members.private'),
    replaces === null ? null : t('members.replaces', { name: replaces || t('members.noName') }),
  ];
  return (
    <p className="small muted" dir="auto">
      {facts.filter(Boolean).join(' · ')}
    </p>
  );
}
