import { Breadcrumb, Button, ButtonLink, ErrorSummary, Link, Note, PageHead, Steps } from '@parvis/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { ProblemSentence, TroubleSentence } from '../../../shared/forms/problem-sentence';
import { PageMeta } from '../../../shared/site/page-meta';
import { CheckStep } from './steps/check-step';
import { type Step, STEPS } from './idea-draft';
import { IdeaStep } from './steps/idea-step';
import { IdeasClosed } from './ideas-closed';
import { NotEligible } from './not-eligible';
import { PhotoStep } from './steps/photo-step';
import { Receipt } from './receipt';
import type { Neighbourhoods, OpenEdition } from './steps/step-props';
import { STEP_PARAM, useIdea } from './use-idea';
import { useFaultLines } from './use-fault-lines';
import { useTurnFocus } from './use-turn-focus';
import { WhereStep } from './steps/where-step';
import { WhyStep } from './steps/why-step';

export interface SubmitProposalProps {
  edition: OpenEdition;
  neighbourhoods: Neighbourhoods;
  viewer: { displayName: string } | null;
}

/** The form of an idea, in five short steps; can be filled signed out and is kept through signing in. */
export function SubmitProposal(props: SubmitProposalProps) {
  const { edition } = props;
  const idea = useIdea(edition.slug);
  const { t } = useTranslation('propose');
  useTurnFocus(
    idea.receipt ? 'receipt' : idea.step,
    idea.receipt ? 'main h1' : '#step-title',
    idea.faults.length > 0,
  );
  if (idea.receipt)
    return (
      <Receipt edition={edition} number={idea.receipt} waits={idea.waits} onAnother={() => idea.go('idea')} />
    );
  if (edition.phase !== 'IDEAS') return <IdeasClosed edition={edition} />;
  return (
    <>
      <PageMeta title={t('title')} description={t('description', { edition: edition.name })} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.projects(edition.slug), label: t('back') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="no-js">
        <Note kind="open">{t('noScript')}</Note>
      </div>
      <div className="needs-js stack gap-6 max-form">
        <Steps
          steps={STEPS.map((step) => t(`steps.${step}`))}
          current={STEPS.indexOf(idea.step)}
          label={t('stepsLabel')}
          doneLabel={t('done')}
        />
        <StepForm {...props} idea={idea} />
      </div>
    </>
  );
}

type Idea = ReturnType<typeof useIdea>;

/** Refusals that a step in « Ma famille » lifts. */
const FAMILY_STEPS = new Set(['birth_month_needed', 'guardian_consent_needed', 'own_consent_needed']);

function StepForm({ edition, neighbourhoods, viewer, idea }: SubmitProposalProps & { idea: Idea }) {
  const { t } = useTranslation('propose');
  const { step, draft, faults, trouble, problem, refusal } = idea;
  const lines = useFaultLines(faults);
  const [photoLeaving, setPhotoLeaving] = useState(false);
  const last = step === 'check';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (photoLeaving) return;
    if (last && viewer) void idea.send();
    else idea.onward();
  };
  return (
    <form className="stack gap-5" onSubmit={submit} noValidate>
      <h2 id="step-title" tabIndex={-1}>
        {t(`${step}.heading`)}
      </h2>
      {draft.restored && (
        <Note kind="ok">
          <p>{t('restored')}</p>
          <Button kind="quiet" onClick={draft.clear}>
            {t('restart')}
          </Button>
        </Note>
      )}
      <ErrorSummary title={t('errors')} errors={lines} />
      <StepFields {...{ edition, neighbourhoods, viewer, idea }} onPhotoBusy={setPhotoLeaving} />
      {refusal && <NotEligible refusal={refusal} back={paths.propose(edition.slug)} />}
      {problem && (
        <Note kind="late" role="alert">
          <ProblemSentence code={problem} />
          {FAMILY_STEPS.has(problem) && (
            <p>
              <Link href={paths.family()}>{t('family')}</Link>
            </p>
          )}
        </Note>
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
      <StepButtons edition={edition} idea={idea} signedIn={viewer !== null} waiting={photoLeaving} />
    </form>
  );
}

const signInAt = (edition: string, step: Step): string =>
  paths.signIn(`${paths.propose(edition)}?${STEP_PARAM}=${STEPS.indexOf(step) + 1}`);

interface StepFieldsProps extends SubmitProposalProps {
  idea: Idea;
  onPhotoBusy: (busy: boolean) => void;
}

function StepFields({ edition, neighbourhoods, viewer, idea, onPhotoBusy }: StepFieldsProps) {
  const { step, change, faults, go } = idea;
  const common = { edition, draft: idea.draft.value, change, faults };
  switch (step) {
    case 'idea':
      return <IdeaStep {...common} />;
    case 'why':
      return <WhyStep {...common} />;
    case 'where':
      return <WhereStep {...common} neighbourhoods={neighbourhoods} />;
    case 'photo':
      return (
        <PhotoStep
          {...common}
          signInHref={viewer ? undefined : signInAt(edition.slug, 'photo')}
          onBusy={onPhotoBusy}
        />
      );
    case 'check':
      return (
        <CheckStep draft={common.draft} neighbourhoods={neighbourhoods} name={viewer?.displayName} go={go} />
      );
  }
}

/** One main act a step. Deposit asks to sign in first, and comes back here. */
interface StepButtonsProps {
  edition: OpenEdition;
  idea: Idea;
  signedIn: boolean;
  /** A photo is on its way: going on would lose it. */
  waiting: boolean;
}

function StepButtons({ edition, idea, signedIn, waiting }: StepButtonsProps) {
  const { t } = useTranslation('propose');
  const { step, busy, draft, go } = idea;
  const before = STEPS[STEPS.indexOf(step) - 1];
  const act =
    step !== 'check' ? (
      <Button type="submit" kind="main" iconEnd="right" busy={waiting}>
        {step === 'photo' && !draft.value.photoId && !waiting ? t('photo.without') : t('continue')}
      </Button>
    ) : signedIn ? (
      <Button type="submit" kind="main" big busy={busy} icon="check">
        {t('check.send')}
      </Button>
    ) : (
      <ButtonLink kind="main" big icon="key" href={signInAt(edition.slug, 'check')}>
        {t('check.signIn')}
      </ButtonLink>
    );
  return (
    <div className="stack gap-3">
      <div className="row">
        {act}
        {before && (
          <Button icon="left" onClick={() => go(before)}>
            {t('previous')}
          </Button>
        )}
      </div>
      {draft.kept && draft.value.submissionKey && <p className="saved">{t('saved')}</p>}
    </div>
  );
}
