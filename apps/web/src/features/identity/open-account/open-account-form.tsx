import { Button, ErrorSummary, Note, Select } from '@parvis/ui';
import { useRef, useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import type { CardToPrintFragment } from '../../../shared/graphql/generated/graphql';
import { OpenAccountDocument } from '../../../shared/graphql/generated/operations/open-account';
import type { OpenAccountPageQuery } from '../../../shared/graphql/generated/operations/open-account-page';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { bandTyped, birthMonthOf, NO_BIRTH } from '../say-birth-month/birth-month';
import { BirthMonthField } from '../say-birth-month/birth-month-field';
import { NameField } from '../say-birth-month/name-field';

interface OpenAccountFormProps {
  town: OpenAccountPageQuery['town'];
  onPrinted: (card: CardToPrintFragment) => void;
}

const EMPTY = { name: '', birth: NO_BIRTH, neighbourhood: '', language: 'fr' };

/** Four answers of somebody who sits there; in memory only, since the next person uses the same screen. */
export function OpenAccountForm({ town, onPrinted }: OpenAccountFormProps) {
  const { t } = useTranslation('accounts');
  const [form, setForm] = useState(EMPTY);
  const key = useRef<string>(undefined);
  const { run, busy, trouble } = useMutate(OpenAccountDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const band = bandTyped(form.birth, new Date());

  const open = async () => {
    key.current ??= crypto.randomUUID();
    const answer = await run({
      key: key.current,
      displayName: form.name,
      birthMonth: birthMonthOf(form.birth),
      neighbourhood: form.neighbourhood || null,
      language: form.language,
    });
    if (!answer) return;
    if (answer.openAccount.__typename === 'CardPrinted') return onPrinted(answer.openAccount);
    read(answer.openAccount);
  };
  const places = [
    { value: '', label: t('open.noNeighbourhood') },
    ...town.neighbourhoods.map(({ slug, name }) => ({ value: slug, label: name })),
  ];
  return (
    <form
      method="dialog"
      className="stack gap-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <ErrorSummary title={t('errors')} errors={faults} />
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem && <ProblemSentence code={problem.code} />}
          {trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <BirthMonthField
        value={form.birth}
        error={faultOf('birthMonth')}
        onChange={(birth) => setForm({ ...form, birth })}
      />
      <NameField
        value={form.name}
        error={faultOf('displayName')}
        minor={band === 'under_15' || band === '15_17'}
        onChange={(name) => setForm({ ...form, name })}
      />
      <Select
        id="neighbourhood"
        label={t('open.neighbourhood')}
        hint={t('open.declared')}
        options={places}
        error={faultOf('neighbourhood')}
        value={form.neighbourhood}
        onChange={(event) => setForm({ ...form, neighbourhood: event.target.value })}
      />
      <Select
        id="card-language"
        label={t('open.language')}
        options={[
          { value: 'fr', label: t('open.french') },
          { value: 'en', label: t('open.english') },
        ]}
        value={form.language}
        onChange={(event) => setForm({ ...form, language: event.target.value })}
      />
      <p className="row">
        <Button type="submit" kind="main" big busy={busy} icon="plus">
          {t('open.submit')}
        </Button>
      </p>
    </form>
  );
}
