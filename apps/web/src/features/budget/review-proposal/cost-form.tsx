import { REVIEW_LIMITS } from '@parvis/contract';
import { Button, Input, Note, Textarea } from '@parvis/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useFormats } from '../../../shared/formats/use-formats';
import { FaultSentence, ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { EstimateCostDocument } from '../../../shared/graphql/generated/operations/estimate-cost';
import { parseEuros, writeEuros } from './parse-euros';
import type { Reviewed } from './use-decision';

type Refused = 'unreadable' | 'over' | { code: string } | { rule: string; limit: number | null };

/** The cost in euros as people write them; the server receives cents. */
function useCost(proposal: Reviewed) {
  const [amount, setAmount] = useState(proposal.costCents === null ? '' : writeEuros(proposal.costCents));
  const [note, setNote] = useState(proposal.costNote ?? '');
  const [refused, setRefused] = useState<Refused>();
  const [recorded, setRecorded] = useState<number>();
  const { run, busy, trouble } = useMutate(EstimateCostDocument);
  const { revalidate } = useRevalidator();
  const send = async () => {
    const costCents = parseEuros(amount);
    setRecorded(undefined);
    if (costCents === null || costCents === 0) return setRefused('unreadable');
    setRefused(undefined);
    const result = (await run({ input: { proposalId: proposal.id, costCents, costNote: note } }))
      ?.estimateCost;
    if (!result) return;
    if (result.__typename === 'CostOverCap') return setRefused('over');
    if (result.__typename === 'InvalidInput') return setRefused(result.faults[0] ?? { code: result.code });
    if (result.__typename === 'Proposal') setRecorded(costCents);
    else setRefused({ code: result.code });
    await revalidate();
  };
  return { amount, setAmount, note, setNote, refused, recorded, send, busy, trouble };
}

export function CostForm({ proposal, capCents }: { proposal: Reviewed; capCents: number | null }) {
  const { t } = useTranslation('review');
  const { euros } = useFormats();
  const { amount, setAmount, note, setNote, refused, recorded, send, busy, trouble } = useCost(proposal);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const error =
    refused === 'unreadable'
      ? t('cost.unreadable')
      : refused === 'over'
        ? t('cost.over', { cap: euros(capCents ?? 0) })
        : refused && 'rule' in refused && <FaultSentence rule={refused.rule} limit={refused.limit} />;
  return (
    <form className="stack gap-5" onSubmit={submit} noValidate aria-labelledby="cost">
      <h2 id="cost">{t('cost.heading')}</h2>
      <p>
        {t('cost.lead')} {capCents !== null && t('cost.cap', { cap: euros(capCents) })}
      </p>
      <Input
        id="costCents"
        label={t('cost.amount')}
        hint={t('cost.amountHint')}
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        error={error || undefined}
        onChange={(event) => setAmount(event.target.value)}
      />
      <Textarea
        id="costNote"
        label={t('cost.note')}
        hint={t('cost.noteHint')}
        rows={2}
        maxLength={REVIEW_LIMITS.costNote.most}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div role="status">
        {recorded !== undefined && <Note kind="ok">{t('cost.done', { cost: euros(recorded) })}</Note>}
      </div>
      {typeof refused === 'object' && 'code' in refused && (
        <Note kind="late" role="alert">
          <ProblemSentence code={refused.code} />
        </Note>
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
      <div>
        <Button type="submit" kind="main" busy={busy} icon="euro">
          {t('cost.send')}
        </Button>
      </div>
    </form>
  );
}
