import { MEETING_LIMITS } from '@parvis/contract';
import { Button, Choice, ErrorSummary, Input, Select } from '@parvis/ui';
import { useRef, useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { UploadField } from '../../../shared/files/upload-field';
import { useDraft } from '../../../shared/forms/use-draft';
import { AttachMeetingDocumentDocument } from '../../../shared/graphql/generated/operations/attach-meeting-document';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Said } from '../see-before/said';
import { useSaid } from '../see-before/use-said';
import type { Meeting } from '../see-meeting/agenda-list';

const EMPTY = { title: '', itemId: '', forMembers: false };
const MOST_BYTES = 20 * 1024 * 1024;

interface AttachFormProps {
  meeting: Meeting;
  onChanged: () => Promise<void>;
}

/** One file more: its title, the point that it is for, and for whom. */
export function AttachForm({ meeting: { id: meetingId, agenda }, onChanged }: AttachFormProps) {
  const { t } = useTranslation('before');
  const { value, change, clear } = useDraft(`meeting.document.${meetingId}`, EMPTY);
  const [files, setFiles] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const key = useRef<string>(undefined);
  const { run, busy, trouble } = useMutate(AttachMeetingDocumentDocument);
  const said = useSaid(onChanged, trouble);
  const { title, itemId, forMembers } = value;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    // The same until it is kept: sent twice, it is one document.
    const submissionKey = (key.current ??= crypto.randomUUID());
    const point = agenda.some(({ id }) => id === itemId) ? itemId : null;
    const fileId = files[0] ?? null;
    const input = { meetingId, title, itemId: point, forMembers, fileId, submissionKey };
    const answer = (await run({ input }))?.attachMeetingDocument;
    if (!(await said.heard(answer, t('documents.added', { title })))) return;
    key.current = undefined;
    clear();
    setFiles([]);
  };
  const points = agenda.map((point) => ({
    value: point.id,
    label: t('documents.ofPoint', { position: point.position, title: point.title }),
  }));
  const labels: Record<string, string> = { title: t('documents.name'), file: t('documents.file') };
  // Another form of the same page has a field named title.
  const named = said.faults.map(({ field, message }) => ({
    field: `document-${field}`,
    message: t('documents.fault', { label: labels[field] ?? '', fault: message }),
  }));
  return (
    <form className="stack gap-4" noValidate onSubmit={(event) => void send(event)}>
      <ErrorSummary title={t('documents.errors')} errors={named} />
      <Input
        id="document-title"
        label={t('documents.name')}
        hint={t('documents.nameHint')}
        dir="auto"
        maxLength={MEETING_LIMITS.itemTitle.most}
        value={title}
        error={said.faultOf('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Select
        id="document-point"
        label={t('documents.point')}
        options={[{ value: '', label: t('documents.ofAll') }, ...points]}
        value={itemId}
        onChange={(event) => change({ itemId: event.target.value })}
      />
      <Choice
        type="checkbox"
        label={t('documents.forMembers')}
        checked={forMembers}
        onChange={(event) => change({ forMembers: event.target.checked })}
      />
      <UploadField
        id="document-file"
        keeping="meeting-documents"
        mostBytes={MOST_BYTES}
        label={t('documents.file')}
        hint={t('documents.fileHint')}
        error={said.faultOf('file')}
        accept=".pdf,.odt,.docx,.xlsx,.csv"
        most={1}
        value={files}
        onChange={setFiles}
        onBusy={setSending}
      />
      <Said of={said} />
      <div>
        <Button type="submit" kind="main" busy={busy || sending}>
          {t('documents.attach')}
        </Button>
      </div>
    </form>
  );
}
