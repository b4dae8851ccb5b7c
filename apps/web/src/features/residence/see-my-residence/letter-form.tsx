import { Button, ErrorSummary, Input, Note } from '@parvis/ui';
import { type ChangeEvent, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { AskLetterDocument } from '../../../shared/graphql/generated/operations/ask-letter';
import { useTranslation } from '../../../shared/i18n/use-translation';

const EMPTY = { name: '', street: '', postcode: '', city: '' };

interface LetterFormProps {
  /** A letter waits already: this one replaces it. */
  again: boolean;
  onAsked: () => Promise<void>;
}

/** Where to send the letter. In memory only: an address has no place on a shared device. */
export function LetterForm({ again, onAsked }: LetterFormProps) {
  const { t } = useTranslation('residence');
  const [form, setForm] = useState(EMPTY);
  const { run, busy, trouble } = useMutate(AskLetterDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const ask = async () => {
    const answer = await run(form);
    if (!answer) return;
    if (answer.askLetter.__typename !== 'MyResidence') return read(answer.askLetter);
    setForm(EMPTY);
    await onAsked();
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    label: t(`post.${name}`),
    dir: 'auto',
    maxLength: 100,
    value: form[name],
    error: faultOf(name),
    onChange: (event: ChangeEvent<HTMLInputElement>) => setForm({ ...form, [name]: event.target.value }),
  });
  return (
    <form
      method="dialog"
      className="stack gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <p>{t('post.text')}</p>
      <ErrorSummary title={t('errors')} errors={faults} />
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <Input {...field('name')} hint={t('post.nameHint')} autoComplete="name" />
      <Input {...field('street')} autoComplete="street-address" />
      <Input {...field('postcode')} autoComplete="postal-code" inputMode="numeric" dir="ltr" />
      <Input {...field('city')} autoComplete="address-level2" />
      <p className="row">
        <Button type="submit" kind={again ? undefined : 'main'} busy={busy}>
          {again ? t('post.again') : t('post.submit')}
        </Button>
      </p>
    </form>
  );
}
