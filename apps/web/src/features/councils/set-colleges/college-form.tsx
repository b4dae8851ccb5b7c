import { Button, ErrorSummary, Input, Note } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { SaveCollegeDocument } from '../../../shared/graphql/generated/operations/save-college';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';

export interface CollegeFormProps {
  body: string;
  /** Absent for a new one. */
  college?: DeskPartProps['desk']['colleges'][number];
  onDone: () => Promise<void>;
  onClose: () => void;
}

const figure = (value: number | null | undefined): string => (value == null ? '' : String(value));
/** Whole numbers; what is not one is sent out of range, and the field says so. */
const read = (typed: string): number | null => {
  if (typed.trim() === '') return null;
  return /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : -1;
};

/** Name, seats, and what is wanted of the college: wishes that warn and never block. */
export function CollegeForm({ body, college, onDone, onClose }: CollegeFormProps) {
  const { t } = useTranslation('keeping');
  const [name, setName] = useState(college?.name ?? '');
  const [seats, setSeats] = useState(figure(college?.seats));
  const [leastShare, setLeast] = useState(figure(college?.leastShare));
  const [parityGap, setParity] = useState(figure(college?.parityGap));
  const { run, busy, trouble } = useMutate(SaveCollegeDocument);
  const { read: show, faults, problem, faultOf } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      ...{ body, name, collegeId: college?.id ?? null },
      seats: read(seats) ?? -1,
      leastShare: read(leastShare),
      parityGap: read(parityGap),
    };
    const answer = (await run({ input }))?.saveCollege;
    if (!answer) return;
    if (answer.__typename !== 'BodyDesk') return show(answer);
    await onDone();
  };
  const number = { inputMode: 'numeric' as const, autoComplete: 'off', maxLength: 6 };
  return (
    <form className="stack gap-4" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('errors')} errors={faults} />
      <Input
        id="name"
        label={t('colleges.name')}
        error={faultOf('name')}
        value={name}
        dir="auto"
        maxLength={120}
        onChange={(event) => setName(event.target.value)}
      />
      <Input
        {...number}
        id="seats"
        label={t('colleges.seatsLabel')}
        error={faultOf('seats')}
        value={seats}
        onChange={(event) => setSeats(event.target.value)}
      />
      <Input
        {...number}
        id="leastShare"
        label={t('colleges.leastLabel')}
        hint={t('colleges.leastHint')}
        optional={t('optional')}
        error={faultOf('leastShare')}
        value={leastShare}
        onChange={(event) => setLeast(event.target.value)}
      />
      <Input
        {...number}
        id="parityGap"
        label={t('colleges.parityLabel')}
        hint={t('colleges.parityHint')}
        optional={t('optional')}
        error={faultOf('parityGap')}
        value={parityGap}
        onChange={(event) => setParity(event.target.value)}
      />
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <p className="row">
        <Button type="submit" kind="main" busy={busy}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
      </p>
    </form>
  );
}
