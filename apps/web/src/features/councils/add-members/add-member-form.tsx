import { Button, Choice, Disclosure, ErrorSummary, Input, Select } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import type { DeclaredSex, Designation } from '../../../shared/graphql/generated/graphql';
import { AddMemberDocument } from '../../../shared/graphql/generated/operations/add-member';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';

const DESIGNATIONS = [
  'DRAW',
  'APPOINTED',
  'ELECTED',
  'VOLUNTEER',
  'BY_RIGHT',
] as const satisfies readonly Designation[];
const EMPTY = { name: '', organisation: '', email: '', source: '' };

/** One person, for a seat or for the reserve list. Personal data: nothing of it stays on a shared device. */
export function AddMemberForm({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const [typed, setTyped] = useState(EMPTY);
  const [collegeId, setCollege] = useState(desk.colleges[0]?.id ?? '');
  const [sex, setSex] = useState<DeclaredSex | ''>('');
  const [designation, setDesignation] = useState<Designation>('DRAW');
  const [reserve, setReserve] = useState(false);
  const [submissionKey, setKey] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(AddMemberDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    const key = submissionKey ?? crypto.randomUUID();
    setKey(key);
    const input = { ...typed, body: desk.slug, collegeId, sex: sex || null, designation, reserve };
    const answer = (await run({ input: { ...input, submissionKey: key } }))?.addMember;
    if (!answer) return;
    read(answer.__typename === 'BodyDesk' ? null : answer);
    if (answer.__typename !== 'BodyDesk') return;
    setTyped(EMPTY);
    setKey(null);
    setDone(true);
    await onChanged();
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: `add-${name}`,
    label: t(`add.${name}`),
    error: faultOf(name),
    dir: 'auto' as const,
    autoComplete: 'off',
    maxLength: 200,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  });
  return (
    <Disclosure summary={t('add.title')}>
      <form className="stack gap-4 max-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary
          title={t('errors')}
          errors={faults.map((fault) => ({ ...fault, field: `add-${fault.field}` }))}
        />
        <Select
          id="add-college"
          label={t('add.college')}
          value={collegeId}
          options={desk.colleges.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setCollege(event.target.value)}
        />
        <Input {...field('name')} hint={t('add.nameHint')} />
        <Input {...field('organisation')} optional={t('optional')} />
        <Input {...field('email')} type="email" optional={t('optional')} />
        <HowChosen sex={sex} onSex={setSex} designation={designation} onDesignation={setDesignation} />
        <Input {...field('source')} optional={t('optional')} />
        <Choice
          name="reserve"
          value="reserve"
          label={t('add.reserve')}
          checked={reserve}
          onChange={(event) => setReserve(event.target.checked)}
        />
        <Answer problem={problem} trouble={trouble} done={done ? t('add.done') : null} />
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('add.submit')}
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}

interface HowChosenProps {
  sex: DeclaredSex | '';
  onSex: (sex: DeclaredSex | '') => void;
  designation: Designation;
  onDesignation: (designation: Designation) => void;
}

/** What she declared, and how she was chosen. */
function HowChosen({ sex, onSex, designation, onDesignation }: HowChosenProps) {
  const { t } = useTranslation('keeping');
  const { t: words } = useTranslation('councils');
  return (
    <>
      <Select
        id="add-sex"
        label={t('add.sex')}
        value={sex}
        options={[
          { value: '', label: t('add.none') },
          { value: 'F', label: t('members.sex.F') },
          { value: 'M', label: t('members.sex.M') },
        ]}
        onChange={(event) => onSex(event.target.value as DeclaredSex | '')}
      />
      <Select
        id="add-designation"
        label={t('add.designation')}
        value={designation}
        options={DESIGNATIONS.map((one) => ({ value: one, label: words(`designation.${one}`) }))}
        onChange={(event) => onDesignation(event.target.value as Designation)}
      />
    </>
  );
}
