import { MEETING_LIMITS } from '@parvis/contract';
import { Button, Select, Textarea } from '@parvis/ui';
import { useDraft } from '../../../shared/forms/use-draft';
import type { QuestionSort } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Question } from '../see-before/before';

interface SortFormProps {
  question: Question;
  taken: readonly Question[];
  busy: boolean;
  fault: string | undefined;
  onSort: (sort: QuestionSort, more: { reason: string; withId: string | null }) => Promise<boolean>;
}

/** The longest that a question is quoted in a list of them. */
const QUOTED = 80;

/** What becomes of one question. */
export function SortForm({ question: { id }, taken, busy, fault, onSort }: SortFormProps) {
  const { t } = useTranslation('before');
  const { value, change, clear } = useDraft(`sort.${id}`, { reason: '', withId: '' });
  const sort = async (asked: QuestionSort) => {
    const withId = asked === 'GROUP' ? value.withId || null : null;
    if (await onSort(asked, { reason: value.reason, withId })) clear();
  };
  const options = [
    { value: '', label: t('sort.choose') },
    ...taken.map((other) => ({ value: other.id, label: other.text.slice(0, QUOTED) })),
  ];
  return (
    <div className="stack gap-3">
      {taken.length > 0 && (
        <Select
          id={`with-${id}`}
          label={t('sort.with')}
          options={options}
          value={value.withId}
          onChange={(event) => change({ withId: event.target.value })}
        />
      )}
      <Textarea
        id={`why-${id}`}
        rows={2}
        label={t('sort.reason')}
        hint={t('sort.reasonHint')}
        maxLength={MEETING_LIMITS.reason.most}
        value={value.reason}
        error={fault}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div className="row">
        <Button kind="main" disabled={busy} onClick={() => void sort('TAKE')}>
          {t('sort.take')}
        </Button>
        {value.withId && (
          <Button disabled={busy} onClick={() => void sort('GROUP')}>
            {t('sort.group')}
          </Button>
        )}
        <Button disabled={busy} onClick={() => void sort('DECLINE')}>
          {t('sort.decline')}
        </Button>
      </div>
    </div>
  );
}
