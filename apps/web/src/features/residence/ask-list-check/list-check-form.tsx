import { Button, Choice, ErrorSummary, Input, Note } from '@parvis/ui';
import { type ChangeEvent, useMemo, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { AskListCheckDocument } from '../../../shared/graphql/generated/operations/ask-list-check';
import { useTranslation } from '../../../shared/i18n/use-translation';

const AGREEMENT = 'list-agreed';
const EMPTY = { surname: '', givenName: '', street: '', postcode: '' };

interface ListCheckFormProps {
  /** She waits already: this corrects what she gave. */
  again: boolean;
  onAsked: () => Promise<void>;
}

/** Under which words to look for her. In memory only: an address has no place on a shared device. */
export function ListCheckForm({ again, onAsked }: ListCheckFormProps) {
  const { t } = useTranslation('residence');
  const [form, setForm] = useState(EMPTY);
  const [agreed, setAgreed] = useState(false);
  const { run, busy, trouble } = useMutate(AskListCheckDocument);
  const { read, faults, problem, faultOf } = useFaults();
  // One list an answer, as the faults are: the summary takes the focus when it changes.
  const shown = useMemo(
    () => faults.map((one) => (one.field === AGREEMENT ? { ...one, message: t('listWay.agree') } : one)),
    [faults, t],
  );
  const ask = async () => {
    const answer = await run({ ...form, agreed });
    if (!answer) return;
    if (answer.askListCheck.__typename !== 'MyResidence') {
      const { code, faults: named } = answer.askListCheck;
      return read({ code, faults: named.map((fault) => ({ ...fault, field: idOf(fault.field) })) });
    }
    setForm(EMPTY);
    await onAsked();
  };
  const field = (name: keyof typeof EMPTY) => ({
    id: idOf(name),
    label: t(`listWay.${name}`),
    dir: 'auto',
    maxLength: 100,
    value: form[name],
    error: faultOf(idOf(name)),
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
      <p>{t('listWay.how')}</p>
      <ErrorSummary title={t('errors')} errors={shown} />
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <Input {...field('surname')} hint={t('listWay.surnameHint')} autoComplete="family-name" />
      <Input {...field('givenName')} autoComplete="given-name" />
      <Input {...field('street')} autoComplete="street-address" />
      <Input {...field('postcode')} autoComplete="postal-code" inputMode="numeric" dir="ltr" />
      <Choice
        id={AGREEMENT}
        label={t('listWay.agreed')}
        detail={faultOf(AGREEMENT) && t('listWay.agree')}
        checked={agreed}
        aria-invalid={faultOf(AGREEMENT) ? true : undefined}
        onChange={(event) => setAgreed(event.target.checked)}
      />
      <p className="row">
        <Button type="submit" kind={again ? undefined : 'main'} busy={busy}>
          {again ? t('listWay.again') : t('listWay.submit')}
        </Button>
      </p>
    </form>
  );
}

/** Beside the form of the letter, which has fields of the same names. */
const idOf = (field: string): string => `list-${field}`;
