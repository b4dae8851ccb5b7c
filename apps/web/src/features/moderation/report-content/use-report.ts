import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { useDraft } from '../../../shared/forms/use-draft';
import { ReportContentDocument } from '../../../shared/graphql/generated/operations/report-content';
import type { Fault } from '../moderation-words/use-fault-lines';

const EMPTY = { reason: '', note: '', email: '' };

/** A report: kept on the device as typed, until it is received. */
export function useReport({ kind, id: subjectId }: { kind: string; id: string }) {
  const { value, change: keep, clear } = useDraft(`report.${subjectId}`, EMPTY);
  const { run, busy, trouble } = useMutate(ReportContentDocument);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [problem, setProblem] = useState<string>();
  const [received, setReceived] = useState<{ outcomeTold: boolean }>();
  const change = (patch: Partial<typeof EMPTY>) => {
    setFaults((shown) => shown.filter(({ field }) => !(field in patch)));
    keep(patch);
  };
  const send = async () => {
    setFaults([]);
    setProblem(undefined);
    const input = { kind, subjectId, ...value, email: value.email || null };
    const answer = (await run({ input }))?.reportContent;
    if (!answer) return;
    if (answer.__typename === 'InvalidInput') return setFaults(answer.faults);
    if (answer.__typename !== 'ReportReceived') return setProblem(answer.code);
    clear();
    setReceived(answer);
  };
  return { value, change, send, busy, trouble, faults, problem, received };
}
