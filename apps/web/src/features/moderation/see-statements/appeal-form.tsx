import { MODERATION_LIMITS } from '@parvis/contract';
import { Button, Note, Textarea } from '@parvis/ui';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useDraft } from '../../../shared/forms/use-draft';
import { FaultSentence, ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { Trouble } from '../../../shared/graph/trouble';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';
import type { Fault } from '../moderation-words/use-fault-lines';

/** What the server says of an appeal: nothing when it is received. */
export type AppealRefusal = { faults?: readonly Fault[]; code?: string } | undefined;

interface Props {
  /** Of the draft kept on the device. */
  name: string;
  /** Answers `null` when nothing came back. */
  send: (text: string) => Promise<AppealRefusal | null>;
  busy: boolean;
  trouble: Trouble | undefined;
  children: ReactNode;
}

/** Contests a decision or a suspension, in one's own words. */
export function AppealForm({ name, send, busy, trouble, children }: Props) {
  const { t } = useTranslation('moderation');
  const { value, change, clear } = useDraft(`appeal.${name}`, { text: '' });
  const { revalidate } = useRevalidator();
  const [refusal, setRefusal] = useState<AppealRefusal>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    const answer = await send(value.text);
    if (answer === null) return;
    setRefusal(answer);
    if (answer) return;
    clear();
    await revalidate();
  };
  const fault = refusal?.faults?.[0];
  return (
    <form className="stack gap-4" onSubmit={(event) => void submit(event)} noValidate>
      {children}
      <Textarea
        id="appeal"
        label={t('appeal.text')}
        hint={t('appeal.hint')}
        error={fault && <FaultSentence rule={fault.rule} limit={fault.limit} />}
        rows={6}
        maxLength={MODERATION_LIMITS.appeal.most}
        value={value.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      {(refusal?.code || trouble) && (
        <Note kind="late" role="alert">
          {refusal?.code ? (
            <ProblemSentence code={refusal.code} />
          ) : (
            trouble && <TroubleSentence trouble={trouble} />
          )}
        </Note>
      )}
      <div>
        <Button type="submit" kind="main" busy={busy}>
          {t('appeal.send')}
        </Button>
      </div>
    </form>
  );
}
