import { Button, ErrorSummary, Input, Select, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { UploadField } from '../../../shared/files/upload-field';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import type { BodyDocumentKind } from '../../../shared/graphql/generated/graphql';
import { PublishBodyDocumentDocument } from '../../../shared/graphql/generated/operations/publish-body-document';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useSubmissionKey } from '../see-body-desk/use-submission-key';
import { Answer } from '../see-body-desk/answer';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';

const KINDS = ['CHARTER', 'RULES', 'RECOGNITION', 'OTHER'] as const satisfies readonly BodyDocumentKind[];
const EMPTY = { kind: 'CHARTER' as BodyDocumentKind, title: '', datedOn: '', note: '', text: '' };

/** A new version of a document: a text, a file, or both. */
export function PublishDocumentForm({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const { t: words } = useTranslation('councils');
  const draft = useDraft(`councils.document.${desk.id}`, EMPTY);
  const [files, setFiles] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const [key, renewKey] = useSubmissionKey();
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(PublishBodyDocumentDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const { value, change } = draft;
  const kinds = KINDS.map((kind) => ({ value: kind, label: words(`documents.kind.${kind}`) }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setDone(false);
    const input = { ...value, body: desk.slug, fileId: files[0] ?? null, submissionKey: key() };
    const answer = (await run({ input }))?.publishBodyDocument;
    if (!answer) return;
    read(answer.__typename === 'BodyDesk' ? null : answer);
    if (answer.__typename !== 'BodyDesk') return;
    draft.clear();
    setFiles([]);
    renewKey();
    setDone(true);
    await onChanged();
  };
  const field = (name: 'title' | 'note' | 'text' | 'datedOn', label: string) => ({
    id: name,
    label,
    error: faultOf(name),
    value: value[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <section className="section stack gap-4 needs-js" aria-labelledby="publish">
      <h2 id="publish">{t('document.title')}</h2>
      <p className="muted">{t('document.lead')}</p>
      <form className="stack gap-4 max-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        <Select
          id="document-kind"
          label={t('document.kind')}
          value={value.kind}
          options={kinds}
          onChange={(event) => change({ kind: event.target.value as BodyDocumentKind })}
        />
        {value.kind === 'OTHER' && <Input {...field('title', t('document.name'))} dir="auto" />}
        <Input {...field('datedOn', t('document.datedOn'))} type="date" />
        <Input {...field('note', t('document.note'))} dir="auto" optional={t('optional')} />
        <Textarea
          {...field('text', t('document.text'))}
          hint={t('document.textHint')}
          dir="auto"
          rows={5}
          optional={t('optional')}
        />
        <UploadField
          id="file"
          keeping="body-documents"
          mostBytes={20 * 1024 * 1024}
          label={t('document.file')}
          hint={t('document.fileHint')}
          optional={t('optional')}
          error={faultOf('file')}
          accept=".pdf,.odt,.docx"
          most={1}
          value={files}
          onChange={setFiles}
          onBusy={setSending}
        />
        <Answer problem={problem} trouble={trouble} done={done ? t('document.done') : null} />
        <p>
          <Button type="submit" kind="main" busy={busy || sending}>
            {t('document.submit')}
          </Button>
        </p>
      </form>
    </section>
  );
}
