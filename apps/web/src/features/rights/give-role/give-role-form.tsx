import { Button, Card, DateField, ErrorSummary, Note, Select, Textarea } from '@parvis/ui';
import type { FormEvent } from 'react';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { SeeRolesQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';
import { GIVABLE, WITH_TWO } from '../see-roles/roles-search';
import { PersonField } from './person-field';
import { type RoleDraft, useGiveRole } from './use-give-role';

export interface GiveRoleFormProps {
  spaces: SeeRolesQuery['roleSpaces'];
  onGiven: () => Promise<void>;
}

const LONGEST_REASON = 500;

/** Gives a role: to whom, which, where, until when, and why. */
export function GiveRoleForm({ spaces, onGiven }: GiveRoleFormProps) {
  const { t } = useTranslation('rights');
  const fresh = useFreshProof();
  const { draft, change, send, done, busy, trouble, faults, faultOf, problem } = useGiveRole(fresh, onGiven);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const labels: Record<string, string> = {
    personId: t('give.person'),
    role: t('give.role'),
    space: t('give.space'),
    lastDay: t('give.lastDay'),
    checkedOn: t('give.checkedOn'),
    reason: t('give.reason'),
  };
  const named = faults.map((fault) => ({
    ...fault,
    message: t('give.fault', { label: labels[fault.field] ?? '', fault: fault.message }),
  }));
  return (
    <section className="section stack gap-5" aria-labelledby="give">
      <h2 id="give">{t('give.title')}</h2>
      <div role="status">{done && <Note kind="ok">{t(`give.${done}`)}</Note>}</div>
      <Card>
        <form className="stack gap-5" onSubmit={submit} noValidate>
          <ErrorSummary title={t('give.errors')} errors={named} />
          {(problem || trouble) && (
            <Note kind="late" role="alert">
              {problem && <ProblemSentence code={problem.code} />}
              {trouble && <TroubleSentence trouble={trouble} />}
            </Note>
          )}
          <PersonField
            id="personId"
            label={t('give.person')}
            {...{ draft, change }}
            error={faultOf('personId')}
          />
          <WhatAndWhere {...{ draft, change, spaces, faultOf }} />
          {WITH_TWO.includes(draft.role) && <Note kind="open">{t('give.withTwo')}</Note>}
          <DateField
            id="lastDay"
            label={t('give.lastDay')}
            hint={t('give.lastDayHint')}
            optional={draft.role === 'YOUTH_WORKER' ? undefined : t('give.optional')}
            value={draft.lastDay}
            error={faultOf('lastDay')}
            onChange={(event) => change({ lastDay: event.target.value })}
          />
          <Textarea
            id="reason"
            label={t('give.reason')}
            hint={t('give.reasonHint')}
            rows={2}
            maxLength={LONGEST_REASON}
            value={draft.reason}
            error={faultOf('reason')}
            onChange={(event) => change({ reason: event.target.value })}
          />
          <div>
            <Button type="submit" kind="main" icon="check" busy={busy}>
              {WITH_TWO.includes(draft.role) ? t('give.ask') : t('give.send')}
            </Button>
          </div>
        </form>
      </Card>
      {fresh.dialog}
    </section>
  );
}

interface PartProps {
  draft: RoleDraft;
  change: (patch: Partial<RoleDraft>) => void;
}

interface WhatProps extends PartProps {
  spaces: SeeRolesQuery['roleSpaces'];
  faultOf: (field: string) => string | undefined;
}

function WhatAndWhere({ draft, change, spaces, faultOf }: WhatProps) {
  const { t } = useTranslation('rights');
  const { t: identity } = useTranslation('identity');
  return (
    <>
      <Select
        id="role"
        label={t('give.role')}
        hint={t(`what.${GIVABLE.find((role) => role === draft.role) ?? 'FACILITATOR'}`)}
        options={GIVABLE.map((role) => ({ value: role, label: identity(`role.${role}`) }))}
        value={draft.role}
        error={faultOf('role')}
        onChange={(event) => {
          const role = GIVABLE.find((known) => known === event.target.value);
          if (role) change({ role });
        }}
      />
      <Select
        id="space"
        label={t('give.space')}
        hint={t('give.spaceHint')}
        options={[
          { value: 'town', label: t('town') },
          ...spaces.map(({ space, name }) => ({ value: space, label: name })),
        ]}
        value={draft.space}
        error={faultOf('space')}
        onChange={(event) => change({ space: event.target.value })}
      />
      {draft.role === 'YOUTH_WORKER' && (
        <DateField
          id="checkedOn"
          label={t('give.checkedOn')}
          hint={t('give.checkedOnHint')}
          value={draft.checkedOn}
          error={faultOf('checkedOn')}
          onChange={(event) => change({ checkedOn: event.target.value })}
        />
      )}
    </>
  );
}
