import { Button, Card, ErrorSummary, Input, Link, Note, Select } from '@parvis/ui';
import { useState, type FormEvent } from 'react';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useDraft } from '../../../shared/forms/use-draft';
import { useFaults } from '../../../shared/forms/use-faults';
import type { BodyKind } from '../../../shared/graphql/generated/graphql';
import {
  FoundBodyDocument,
  type FoundBodyMutation,
} from '../../../shared/graphql/generated/operations/found-body';
import { useTranslation } from '../../../shared/i18n/use-translation';

export const BODY_KINDS = [
  'CITIZEN_COUNCIL',
  'NEIGHBOURHOOD_COUNCIL',
  'YOUTH_COUNCIL',
  'STEERING_COMMITTEE',
  'OTHER',
] as const satisfies readonly BodyKind[];

const EMPTY = { name: '', kind: 'CITIZEN_COUNCIL' as BodyKind, territory: '' };
type Founded = Extract<FoundBodyMutation['foundBody'], { __typename: 'BodyFounded' }>;

/** All that the town hall does with a council: it makes it, empty. */
export function FoundBodyForm({ onFounded }: { onFounded: () => Promise<void> }) {
  const { t } = useTranslation('keeping');
  const { t: words } = useTranslation('councils');
  const { value, change, clear } = useDraft('councils.found', EMPTY);
  const { run, busy, trouble } = useMutate(FoundBodyDocument);
  const { read, faults, problem, faultOf } = useFaults();
  const [done, setDone] = useState<Founded | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setDone(null);
    const answer = (await run({ input: value }))?.foundBody;
    if (!answer) return;
    if (answer.__typename !== 'BodyFounded') return read(answer);
    read(null);
    clear();
    setDone(answer);
    await onFounded();
  };
  return (
    <Card as="section" className="gap-5" aria-labelledby="found">
      <h2 id="found" className="fs-2">
        {t('found.title')}
      </h2>
      <p>{t('found.lead')}</p>
      <form className="stack gap-5 max-form" noValidate onSubmit={(event) => void send(event)}>
        <ErrorSummary title={t('errors')} errors={faults} />
        {(problem || trouble) && (
          <Note kind="late" role="alert">
            {problem && <ProblemSentence code={problem.code} />}
            {trouble && <TroubleSentence trouble={trouble} />}
          </Note>
        )}
        {done && (
          <Note kind="ok" role="status">
            <p>
              {t('found.done', { name: done.name })} <Link href={paths.roles()}>{t('found.next')}</Link>
            </p>
          </Note>
        )}
        <Input
          id="name"
          label={t('found.name')}
          hint={t('found.nameHint')}
          error={faultOf('name')}
          value={value.name}
          dir="auto"
          maxLength={200}
          onChange={(event) => change({ name: event.target.value })}
        />
        <Select
          id="kind"
          label={t('found.kind')}
          hint={t('found.kindHint')}
          value={value.kind}
          options={BODY_KINDS.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
          onChange={(event) => change({ kind: event.target.value as BodyKind })}
        />
        <Input
          id="territory"
          label={t('found.territory')}
          hint={t('found.territoryHint')}
          error={faultOf('territory')}
          value={value.territory}
          dir="auto"
          maxLength={200}
          onChange={(event) => change({ territory: event.target.value })}
        />
        <p>
          <Button type="submit" kind="main" busy={busy}>
            {t('found.submit')}
          </Button>
        </p>
      </form>
    </Card>
  );
}
