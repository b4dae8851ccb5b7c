import { Button, Disclosure, Input, Note } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import {
  ImportMembersDocument,
  type ImportMembersMutation,
} from '../../../shared/graphql/generated/operations/import-members';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';
import type { DeskPartProps } from '../see-body-desk/body-desk-page';

type Rows = Extract<ImportMembersMutation['importMembers'], { __typename: 'MembersUnreadable' }>['rows'];

/** The bytes as they are: the server reads UTF-8 and Latin-1 alike. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** A whole list from a spreadsheet: all of it is added, or nothing and each line to correct is said. */
export function ImportMembersForm({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const [file, setFile] = useState<File | null>(null);
  const [submissionKey, setKey] = useState<string | null>(null);
  const [rows, setRows] = useState<Rows>([]);
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(ImportMembersDocument);
  const { read, problem } = useFaults();
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    const key = submissionKey ?? crypto.randomUUID();
    setKey(key);
    setDone(false);
    setRows([]);
    const input = { body: desk.slug, file: await base64Of(file), submissionKey: key };
    const answer = (await run({ input }))?.importMembers;
    if (!answer) return;
    read(answer.__typename === 'BodyDesk' ? null : answer);
    if (answer.__typename === 'MembersUnreadable') setRows(answer.rows);
    if (answer.__typename !== 'BodyDesk') return;
    setDone(true);
    await onChanged();
  };
  const choose = (chosen: File | undefined) => {
    setFile(chosen ?? null);
    setKey(null);
    setDone(false);
  };
  return (
    <Disclosure summary={t('import.title')}>
      <form className="stack gap-4 max-form" noValidate onSubmit={(event) => void send(event)}>
        <Input
          id="members-file"
          type="file"
          accept=".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          label={t('import.file')}
          hint={t('import.hint')}
          onChange={(event) => choose(event.target.files?.[0])}
        />
        <Answer problem={problem} trouble={trouble} done={done ? t('import.done') : null} />
        {rows.length > 0 && <RowProblems rows={rows} />}
        <p>
          <Button type="submit" kind="main" busy={busy} disabled={!file}>
            {t('import.submit')}
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}

function RowProblems({ rows }: { rows: Rows }) {
  const { t } = useTranslation('keeping');
  const say = t as (key: string, values?: Record<string, unknown>) => string;
  const what = ({ rule, found }: Rows[number]): string => {
    const key = `import.rule.${rule}`;
    const known = say(key);
    const words = known === key ? t('import.rule.other') : known;
    return found ? `${words} ${t('import.found', { found })}` : words;
  };
  return (
    <Note kind="late">
      <ul className="stack gap-1">
        {rows.map((row) => (
          <li key={`${row.line}-${row.rule}-${row.found ?? ''}`}>
            {t('import.line', { line: row.line, what: what(row) })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
