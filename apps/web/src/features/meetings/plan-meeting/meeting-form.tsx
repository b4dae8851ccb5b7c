import { Button, ErrorSummary, Note } from '@parvis/ui';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { Trouble } from '../../../shared/graph/trouble';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { MeetingFields } from './meeting-fields';
import type { useMeetingForm } from './use-meeting-form';

interface MeetingFormProps {
  form: ReturnType<typeof useMeetingForm>;
  busy: boolean;
  trouble: Trouble | undefined;
  label: string;
  onSubmit: () => void;
}

/** Fields, what must change, and one button. */
export function MeetingForm({ form, busy, trouble, label, onSubmit }: MeetingFormProps) {
  const { t } = useTranslation('meetings');
  const { draft, faults, faultOf, problem, saved } = form;
  return (
    <form
      className="stack gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {draft.restored && <Note>{t('plan.restored')}</Note>}
      <ErrorSummary title={t('plan.errors')} errors={faults} />
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <MeetingFields typed={draft.value} change={draft.change} faultOf={faultOf} />
      <div className="row">
        <Button type="submit" kind="main" busy={busy}>
          {label}
        </Button>
        <span role="status">{saved && t('plan.saved')}</span>
      </div>
    </form>
  );
}
