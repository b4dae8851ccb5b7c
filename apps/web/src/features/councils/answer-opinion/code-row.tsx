import { Button, Input } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { SendAnswerCodeDocument } from '../../../shared/graphql/generated/operations/send-answer-code';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Answer } from '../see-body-desk/answer';

export interface CodeRowProps {
  link: string;
  /** Where codes go: « e…@cahors.example ». */
  address: string;
  code: string;
  onCode: (code: string) => void;
  error: string | undefined;
}

/** Asks for a code, as often as one is needed, and takes it. */
export function CodeRow({ link, address, code, onCode, error }: CodeRowProps) {
  const { t } = useTranslation('opinions');
  const { date } = useFormats();
  const [until, setUntil] = useState<string>();
  const [problem, setProblem] = useState<{ code: string } | null>(null);
  const { run, busy, trouble } = useMutate(SendAnswerCodeDocument);
  const ask = async () => {
    setProblem(null);
    const answer = (await run({ link }))?.sendAnswerCode;
    if (answer?.__typename === 'AnswerCodeSent') setUntil(answer.expiresAt);
    else if (answer) setProblem(answer);
  };
  const done = until ? t('code.sent', { address, time: date(until, 'time') }) : null;
  return (
    <fieldset className="stack gap-3">
      <legend>{t('code.legend')}</legend>
      <p>{t('code.lead', { address })}</p>
      <p>
        <Button icon="key" busy={busy} onClick={() => void ask()}>
          {t(until ? 'code.again' : 'code.ask')}
        </Button>
      </p>
      <Answer problem={problem} trouble={trouble} done={done} />
      <Input
        id="code"
        label={t('code.label')}
        error={error}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        value={code}
        onChange={(event) => onCode(event.target.value)}
      />
    </fieldset>
  );
}
