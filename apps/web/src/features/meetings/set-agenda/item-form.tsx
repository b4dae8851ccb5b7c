import { AGENDA_LIMITS, MEETING_LIMITS } from '@parvis/contract';
import { Button, ErrorSummary, Input, Select, Textarea } from '@parvis/ui';
import { useFaults } from '../../../shared/forms/use-faults';
import { useDraft } from '../../../shared/forms/use-draft';
import type { AgendaItemKind } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';

export interface ItemTyped {
  title: string;
  kind: AgendaItemKind;
  minutes: string;
  note: string;
}

export const ITEM_KINDS = [
  'INFORMATION',
  'DISCUSSION',
  'DECISION',
  'ELECTION',
  'RESIDENTS_QUESTIONS',
] as const satisfies readonly AgendaItemKind[];

export const newItem: ItemTyped = { title: '', kind: 'DISCUSSION', minutes: '15', note: '' };

export interface SentItem {
  title: string;
  kind: AgendaItemKind;
  minutes: number;
  note: string;
}

type Answer = { __typename: string; code?: string } | undefined;

interface ItemFormProps {
  /** Distinguishes the fields of two forms of a page, and the draft kept on the device. */
  id: string;
  initial: ItemTyped;
  label: string;
  /** Of the field below; what to know beforehand when nothing is said. */
  note?: { label: string; hint: string };
  busy: boolean;
  send: (item: SentItem) => Promise<Answer>;
  onDone: () => void;
  onCancel?: () => void;
}

/** One point of the agenda: its title, what it is, how long, what to know beforehand. */
export function ItemForm({ id, initial, label, note, busy, send, onDone, onCancel }: ItemFormProps) {
  const { t } = useTranslation('meetings');
  const { value, change, clear } = useDraft(`agenda.${id}`, initial);
  const { read, faults, faultOf } = useFaults();
  const submit = async () => {
    const answer = await send({ ...value, minutes: Number.parseInt(value.minutes, 10) || 0 });
    if (!answer) return;
    if (answer.__typename === 'InvalidInput') return read(answer);
    read(null);
    clear();
    onDone();
  };
  const named = faults.map((fault) => ({ ...fault, field: `${id}-${fault.field}` }));
  const kinds = ITEM_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return (
    <form
      className="stack gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary title={t('agenda.errors')} errors={named} />
      <Input
        id={`${id}-title`}
        label={t('agenda.itemTitle')}
        maxLength={MEETING_LIMITS.itemTitle.most}
        value={value.title}
        error={faultOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <div className="row gap-4">
        <Select
          id={`${id}-kind`}
          label={t('agenda.itemKind')}
          options={kinds}
          value={value.kind}
          onChange={(event) => {
            const kind = ITEM_KINDS.find((known) => known === event.target.value);
            if (kind) change({ kind });
          }}
        />
        <Input
          id={`${id}-minutes`}
          inputMode="numeric"
          className="input--short"
          label={t('agenda.itemMinutes')}
          maxLength={String(AGENDA_LIMITS.most).length}
          value={value.minutes}
          error={faultOf('minutes')}
          onChange={(event) => change({ minutes: event.target.value })}
        />
      </div>
      <Textarea
        id={`${id}-note`}
        rows={2}
        label={note?.label ?? t('agenda.itemNote')}
        hint={note?.hint ?? t('agenda.itemNoteHint')}
        optional={t('plan.optional')}
        maxLength={MEETING_LIMITS.itemNote.most}
        value={value.note}
        error={faultOf('note')}
        onChange={(event) => change({ note: event.target.value })}
      />
      <div className="row">
        <Button type="submit" kind="main" busy={busy}>
          {label}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('agenda.cancel')}</Button>}
      </div>
    </form>
  );
}
