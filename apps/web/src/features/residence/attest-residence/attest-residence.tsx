import { Button, Dialog, Input, Note, Select } from '@parvis/ui';
import { useState } from 'react';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFaults } from '../../../shared/forms/use-faults';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ProofKind, ResidenceLink } from '../../../shared/graphql/generated/graphql';
import { AttestResidenceDocument } from '../../../shared/graphql/generated/operations/attest-residence';
import { useTranslation } from '../../../shared/i18n/use-translation';

const LINKS = ['LIVE', 'STUDY', 'WORK'] as const satisfies readonly ResidenceLink[];
const KINDS = [
  'BILL',
  'LEASE',
  'TAX_NOTICE',
  'HOSTING_CERTIFICATE',
  'SCHOOL_CERTIFICATE',
  'EMPLOYER_CERTIFICATE',
  'KNOWN_TO_THE_AGENT',
] as const satisfies readonly ProofKind[];

interface AttestResidenceProps {
  personId: string;
  name: string;
}

/** An agent saw a proof: its kind and until when, nothing else. */
export function AttestResidence({ personId, name }: AttestResidenceProps) {
  const { t } = useTranslation('residence');
  const { date } = useFormats();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<{ link: ResidenceLink; kind: ProofKind; holdsUntil: string }>({
    link: 'LIVE',
    kind: 'BILL',
    holdsUntil: '',
  });
  const [done, setDone] = useState<string>();
  const { run, busy, trouble } = useMutate(AttestResidenceDocument);
  const { read, problem, faultOf } = useFaults();
  const attest = async () => {
    const answer = await run({ personId, ...form, holdsUntil: form.holdsUntil || null });
    if (!answer) return;
    if (answer.attestResidence.__typename !== 'ResidenceAttested') return read(answer.attestResidence);
    setDone(answer.attestResidence.holdsUntil);
    setOpen(false);
  };
  const links = LINKS.map((link) => ({ value: link, label: t(`link.${link}`) }));
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }));
  return (
    <>
      <Button icon="home" onClick={() => setOpen(true)}>
        {t('attest.title')}
      </Button>
      {done && <p role="status">{t('attest.done', { date: date(done) })}</p>}
      <Dialog open={open} title={t('attest.for', { name })} onClose={() => setOpen(false)}>
        <form
          method="dialog"
          className="stack gap-4"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void attest();
          }}
        >
          <p>{t('attest.text')}</p>
          {(problem || trouble) && (
            <Note kind="late" role="alert">
              {problem && <ProblemSentence code={problem.code} />}
              {trouble && <TroubleSentence trouble={trouble} />}
            </Note>
          )}
          <Select
            id={`link-${personId}`}
            label={t('attest.link')}
            options={links}
            value={form.link}
            onChange={(event) => setForm({ ...form, link: event.target.value as ResidenceLink })}
          />
          <Select
            id={`kind-${personId}`}
            label={t('attest.kind')}
            hint={t('attest.noCopy')}
            options={kinds}
            value={form.kind}
            onChange={(event) => setForm({ ...form, kind: event.target.value as ProofKind })}
          />
          <Input
            id={`until-${personId}`}
            type="date"
            label={t('attest.until')}
            hint={t('attest.untilHint')}
            error={faultOf('holdsUntil')}
            value={form.holdsUntil}
            onChange={(event) => setForm({ ...form, holdsUntil: event.target.value })}
          />
          <p className="row">
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
            <Button type="submit" kind="main" busy={busy}>
              {t('attest.submit')}
            </Button>
          </p>
        </form>
      </Dialog>
    </>
  );
}
