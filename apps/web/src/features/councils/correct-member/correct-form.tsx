import { Button, Choice, ErrorSummary, Input, Select, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { DeclaredSex, Designation } from '../../../shared/graphql/generated/graphql';
import { CorrectMemberDocument } from '../../../shared/graphql/generated/operations/correct-member';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { DeskMember } from '../move-member/member-line';
import { Answer } from '../see-body-desk/answer';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';

const DESIGNATIONS = [
  'DRAW',
  'APPOINTED',
  'ELECTED',
  'VOLUNTEER',
  'BY_RIGHT',
] as const satisfies readonly Designation[];

interface CorrectFormProps {
  body: string;
  member: DeskMember;
  colleges: DeskPartProps['desk']['colleges'];
  onDone: () => Promise<void>;
  onClose: () => void;
}

/** What is written of a member, as it should read, and why. */
export function CorrectForm({ body, member, colleges, onDone, onClose }: CorrectFormProps) {
  const { t } = useTranslation('keeping');
  const [typed, setTyped] = useState(() => ({
    ...{ name: member.name, organisation: member.organisation, email: member.email ?? '' },
    ...{ source: member.source, collegeId: member.collegeId, designation: member.designation },
    ...{ mandateStart: member.mandateStart ?? '', mandateEnd: member.mandateEnd ?? '', reason: '' },
  }));
  const [sex, setSex] = useState<DeclaredSex | ''>(member.sex ?? '');
  const [hideName, setHide] = useState(false);
  const { run, busy, trouble } = useMutate(CorrectMemberDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const seen = { body, membershipId: member.id, seenVersion: member.version };
    const answer = (await run({ input: { ...typed, ...seen, hideName, sex: sex || null } }))?.correctMember;
    if (!answer) return;
    if (answer.__typename !== 'BodyDesk') return read(answer);
    await onDone();
  };
  const idOf = (field: string) => `correct-${member.id}-${field}`;
  const field = (name: Exclude<keyof typeof typed, 'designation'>) => ({
    id: idOf(name),
    error: faultOf(name),
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  const text = { dir: 'auto' as const, autoComplete: 'off', maxLength: 200 };
  return (
    <form className="card stack gap-4 max-form" noValidate onSubmit={(event) => void send(event)}>
      <p className="muted">{t('correct.lead')}</p>
      <ErrorSummary
        title={t('errors')}
        errors={faults.map((fault) => ({ ...fault, field: idOf(fault.field) }))}
      />
      <Input {...field('name')} {...text} label={t('add.name')} />
      <Input {...field('organisation')} {...text} label={t('add.organisation')} optional={t('optional')} />
      <Input {...field('email')} {...text} type="email" label={t('add.email')} optional={t('optional')} />
      <Select
        {...field('collegeId')}
        label={t('add.college')}
        options={colleges.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <HowChosen
        idOf={idOf}
        {...{ sex, onSex: setSex, designation: typed.designation }}
        onDesignation={(designation) => setTyped({ ...typed, designation })}
      />
      <Input {...field('source')} {...text} label={t('add.source')} optional={t('optional')} />
      <Input {...field('mandateStart')} type="date" label={t('correct.start')} optional={t('optional')} />
      <Input {...field('mandateEnd')} type="date" label={t('correct.end')} optional={t('optional')} />
      {member.namePublic && (
        <Choice
          name="hideName"
          label={t('correct.hideName')}
          checked={hideName}
          onChange={(event) => setHide(event.target.checked)}
        />
      )}
      <Textarea
        {...field('reason')}
        dir="auto"
        rows={2}
        label={t('members.reason')}
        hint={t('correct.reasonHint')}
      />
      <Answer problem={problem} trouble={trouble} />
      <p className="row">
        <Button type="submit" kind="main" busy={busy}>
          {t('correct.submit')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </p>
    </form>
  );
}

interface HowChosenProps {
  idOf: (field: string) => string;
  sex: DeclaredSex | '';
  onSex: (sex: DeclaredSex | '') => void;
  designation: Designation;
  onDesignation: (designation: Designation) => void;
}

/** What she declared, and how she was chosen. */
function HowChosen({ idOf, sex, onSex, designation, onDesignation }: HowChosenProps) {
  const { t } = useTranslation('keeping');
  const { t: words } = useTranslation('councils');
  return (
    <>
      <Select
        id={idOf('sex')}
        label={t('add.sex')}
        hint={t('correct.sexHint')}
        value={sex}
        options={[
          { value: '', label: t('add.none') },
          { value: 'F', label: t('members.sex.F') },
          { value: 'M', label: t('members.sex.M') },
        ]}
        onChange={(event) => onSex(event.target.value as DeclaredSex | '')}
      />
      <Select
        id={idOf('designation')}
        label={t('add.designation')}
        value={designation}
        options={DESIGNATIONS.map((one) => ({ value: one, label: words(`designation.${one}`) }))}
        onChange={(event) => onDesignation(event.target.value as Designation)}
      />
    </>
  );
}
