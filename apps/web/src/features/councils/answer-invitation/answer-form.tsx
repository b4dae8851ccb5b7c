import { Button, ButtonLink, Choice, ChoiceGroup, Note, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import {
  AcceptInvitationDocument,
  type AcceptInvitationMutation,
} from '../../../shared/graphql/generated/operations/accept-invitation';
import { RefuseInvitationDocument } from '../../../shared/graphql/generated/operations/refuse-invitation';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { InvitationPageProps, Invitation } from './invitation-page';

type AnswerFormProps = Omit<InvitationPageProps, 'invitation'> & { invitation: Invitation };

/** Yes, with an account; or no, without one. What is ticked or typed is found again after signing in. */
export function AnswerForm({ token, invitation, viewer, onChanged }: AnswerFormProps) {
  const { t } = useTranslation('seats');
  const draft = useDraft(`invitation.${invitation.slug}`, { namePublic: false, reason: '' });
  const { namePublic, reason } = draft.value;
  const [refusing, setRefusing] = useState(false);
  const accept = useMutate(AcceptInvitationDocument);
  const refuse = useMutate(RefuseInvitationDocument);
  const { read, problem, faultOf } = useFaults();
  const answered = async (answer: AcceptInvitationMutation['acceptInvitation'] | undefined) => {
    if (!answer) return;
    if (answer.__typename !== 'Invitation') return read(answer);
    draft.clear();
    await onChanged();
  };
  const sayYes = async (event: FormEvent) => {
    event.preventDefault();
    const shown = namePublic && invitation.mayShowName;
    await answered((await accept.run({ input: { token, namePublic: shown } }))?.acceptInvitation);
  };
  const sayNo = async (event: FormEvent) => {
    event.preventDefault();
    await answered((await refuse.run({ input: { token, reason } }))?.refuseInvitation);
  };
  const back = paths.invitation(token);
  return (
    <section className="section stack gap-5 measure" aria-labelledby="answer">
      <h2 id="answer">{t('answer.title')}</h2>
      <div className="no-js">
        <Note kind="late">{t('answer.noScript')}</Note>
      </div>
      <form className="stack gap-4 needs-js" noValidate onSubmit={(event) => void sayYes(event)}>
        <NameChoice
          hidden={viewer !== null && !invitation.mayShowName}
          shown={namePublic}
          onChange={(shown) => draft.change({ namePublic: shown })}
        />
        {viewer ? (
          <p className="muted">{t('answer.as', { name: viewer.displayName })}</p>
        ) : (
          <p>{t('answer.signInFirst')}</p>
        )}
        <Answer problem={problem} trouble={accept.trouble ?? refuse.trouble} />
        <p className="row">
          {viewer ? (
            <Button type="submit" kind="main" busy={accept.busy}>
              {t('answer.accept')}
            </Button>
          ) : (
            <ButtonLink kind="main" href={paths.signIn(back)} iconEnd="right">
              {t('answer.signIn')}
            </ButtonLink>
          )}
          <Button aria-expanded={refusing} onClick={() => setRefusing(!refusing)}>
            {t('answer.refuse')}
          </Button>
        </p>
      </form>
      {refusing && (
        <form className="card stack gap-4" noValidate onSubmit={(event) => void sayNo(event)}>
          <p>{t('answer.refuseText')}</p>
          <Textarea
            id="reason"
            label={t('answer.reason')}
            hint={t('answer.reasonHint')}
            error={faultOf('reason')}
            rows={3}
            dir="auto"
            value={reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
          />
          <p>
            <Button type="submit" busy={refuse.busy}>
              {t('answer.refuseSure')}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}

interface NameChoiceProps {
  /** A minor’s name is never shown: nothing is asked, and it is said. */
  hidden: boolean;
  shown: boolean;
  onChange: (shown: boolean) => void;
}

function NameChoice({ hidden, shown, onChange }: NameChoiceProps) {
  const { t } = useTranslation('seats');
  if (hidden) return <Note icon="shield">{t('name.minor')}</Note>;
  return (
    <ChoiceGroup id="name-public" legend={t('name.title')}>
      <Choice
        name="namePublic"
        label={t('name.show')}
        detail={t('name.detail')}
        checked={shown}
        onChange={(event) => onChange(event.target.checked)}
      />
    </ChoiceGroup>
  );
}
