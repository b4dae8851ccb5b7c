import { Button, ErrorSummary, Input, Note, Textarea } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFaults } from '../../../shared/forms/use-faults';
import { SaveOpinionDocument } from '../../../shared/graphql/generated/operations/save-opinion';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { LiveMarkdown } from '../../../shared/markdown/live-markdown';
import { Answer } from '../see-body-desk/answer';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';
import { MovedText } from './moved-text';

export interface Words {
  readonly title: string;
  readonly text: string;
  readonly version: number;
}

/** The text of a draft. What somebody else saved meanwhile is shown beside; nothing of either is lost. */
export function SaveOpinionForm({ work, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const { bodySlug: body, id: opinionId } = work;
  const [mine, setMine] = useState<Words>(work);
  const [theirs, setTheirs] = useState<Words | null>(null);
  const [done, setDone] = useState(false);
  const { run, busy, trouble } = useMutate(SaveOpinionDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const [base, setBase] = useState<Words>(work);
  const typed = mine.title !== base.title || mine.text !== base.text;
  // The page was read again: an amendment entered the text, or somebody else saved it.
  if (base.version < work.version) {
    setBase(work);
    if (!typed || mine.version === work.version) setMine(work);
    else setTheirs(work);
  }
  const send = async (event: FormEvent) => {
    event.preventDefault();
    read(null);
    setDone(false);
    const { title, text } = mine;
    const fromVersion = mine.version;
    const answer = (await run({ input: { body, opinionId, title, text, fromVersion } }))?.saveOpinion;
    if (!answer) return;
    if (answer.__typename === 'OpinionTextMoved') return setTheirs(answer);
    if (answer.__typename !== 'OpinionActed') return read(answer);
    setMine({ ...mine, version: answer.version });
    setDone(true);
    await onChanged();
  };
  const take = (next: Words) => {
    setMine(next);
    setTheirs(null);
  };
  const change = (patch: Partial<Words>) => {
    setDone(false);
    setMine({ ...mine, ...patch });
  };
  return (
    <section className="section stack gap-5 needs-js" aria-labelledby="words">
      <h2 id="words">{t('save.title')}</h2>
      {theirs && <MovedText mine={mine} theirs={theirs} onTake={take} />}
      <form className="stack gap-4 measure" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        <Input
          id="title"
          label={t('start.name')}
          error={faultOf('title')}
          value={mine.title}
          dir="auto"
          maxLength={160}
          onChange={(event) => change({ title: event.target.value })}
        />
        <Textarea
          id="text"
          label={t('start.text')}
          hint={t('start.textHint')}
          error={faultOf('text')}
          value={mine.text}
          dir="auto"
          rows={14}
          onChange={(event) => change({ text: event.target.value })}
        />
        <Answer problem={problem} trouble={trouble} done={done ? t('save.done') : null} />
        <p className="row">
          <Button type="submit" kind="main" busy={busy} disabled={theirs !== null}>
            {t('save.submit')}
          </Button>
          <span className="muted small">{t('save.version', { version: mine.version })}</span>
        </p>
      </form>
      {typed && <Preview text={mine.text} />}
    </section>
  );
}

function Preview({ text }: { text: string }) {
  const { t } = useTranslation('opining');
  return (
    <Note icon="eye">
      <p>
        <strong>{t('save.preview')}</strong>
      </p>
      <LiveMarkdown source={text} />
    </Note>
  );
}
