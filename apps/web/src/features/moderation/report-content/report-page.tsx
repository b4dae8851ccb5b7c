import { MODERATION_LIMITS, MODERATION_REASONS } from '@parvis/contract';
import {
  Breadcrumb,
  Button,
  ButtonLink,
  Choice,
  ChoiceGroup,
  ErrorSummary,
  Input,
  Link,
  Note,
  PageHead,
  Textarea,
} from '@parvis/ui';
import type { FormEvent } from 'react';
import { paths } from '../../../paths';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { useFaultLines } from '../moderation-words/use-fault-lines';
import { useModerationWords } from '../moderation-words/use-moderation-words';
import { useReport } from './use-report';

interface Props {
  /** What is reported: its kind in moderation, and its id. */
  subject: { kind: 'proposal' | 'public_question'; id: string };
  /** It, in words. */
  about: string;
  /** Of the page that shows it. */
  back: string;
  signedIn: boolean;
}

/** Says that something here should not be: why, in one's own words, with an account or without. */
export function ReportPage({ subject, about, back, signedIn }: Props) {
  const { t } = useTranslation('moderation');
  const report = useReport(subject);
  return (
    <>
      <PageMeta title={t('report.title')} description={t('report.description')} />
      <Breadcrumb label={t('crumbs')} crumbs={[{ href: back, label: t('report.back') }]} />
      <PageHead title={t('report.title')} lead={<bdi>{about}</bdi>} />
      <div className="max-form stack gap-5">
        {report.received ? (
          <Received outcomeTold={report.received.outcomeTold} back={back} />
        ) : (
          <ReportForm report={report} signedIn={signedIn} back={back} />
        )}
        <p className="muted small">
          <Link href={paths.moderation()}>{t('report.how')}</Link>
        </p>
      </div>
    </>
  );
}

function Received({ outcomeTold, back }: { outcomeTold: boolean; back: string }) {
  const { t } = useTranslation('moderation');
  return (
    <>
      <Note kind="ok" role="status">
        <p>
          <strong>{t('report.received')}</strong>
        </p>
        <p>{t(outcomeTold ? 'report.told' : 'report.untold')}</p>
      </Note>
      <p>
        <ButtonLink href={back} icon="left">
          {t('report.back')}
        </ButtonLink>
      </p>
    </>
  );
}

interface FormProps {
  report: ReturnType<typeof useReport>;
  signedIn: boolean;
  back: string;
}

function ReportForm({ report, signedIn, back }: FormProps) {
  const { t } = useTranslation('moderation');
  const words = useModerationWords();
  const { value, change, faults, problem, trouble, busy } = report;
  const names: Record<string, string> = {
    reason: t('report.reason'),
    note: t('report.note'),
    email: t('report.email'),
  };
  const { lines, errorOf } = useFaultLines(faults, (field) => names[field] ?? field);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void report.send();
  };
  return (
    <form className="stack gap-5" onSubmit={submit} noValidate>
      <div className="no-js">
        <Note kind="open">{t('report.noScript')}</Note>
      </div>
      <ErrorSummary title={t('errors')} errors={lines} />
      <ChoiceGroup legend={t('report.reason')} id="reason" error={errorOf('reason')}>
        {MODERATION_REASONS.map((reason) => (
          <Choice
            key={reason}
            type="radio"
            name="reason"
            checked={value.reason === reason}
            onChange={() => change({ reason })}
            label={words.reason(reason)}
            detail={words.reasonDetail(reason)}
          />
        ))}
      </ChoiceGroup>
      <Textarea
        id="note"
        label={t('report.note')}
        optional={value.reason === 'other' ? undefined : t('optional')}
        hint={t('report.noteHint')}
        error={errorOf('note')}
        rows={4}
        maxLength={MODERATION_LIMITS.note.most}
        value={value.note}
        onChange={(event) => change({ note: event.target.value })}
      />
      {!signedIn && (
        <Input
          id="email"
          type="email"
          autoComplete="email"
          label={t('report.email')}
          optional={t('optional')}
          hint={t('report.emailHint')}
          error={errorOf('email')}
          value={value.email}
          onChange={(event) => change({ email: event.target.value })}
        />
      )}
      <p className="muted">{t('report.private')}</p>
      {(problem || trouble) && (
        <Note kind="late" role="alert">
          {problem ? <ProblemSentence code={problem} /> : trouble && <TroubleSentence trouble={trouble} />}
        </Note>
      )}
      <div className="row">
        <Button type="submit" kind="main" busy={busy} icon="warn">
          {t('report.send')}
        </Button>
        <Link href={back}>{t('cancel')}</Link>
      </div>
    </form>
  );
}
