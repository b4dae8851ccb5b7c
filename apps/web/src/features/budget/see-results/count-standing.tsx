import { Button, ButtonLink, Link, Note, PageHead, ProgressBar } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useRevalidator } from '../../../shared/router';
import { paths } from '../../../paths';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import { useFormats } from '../../../shared/formats/use-formats';
import type { CountStandingFragment } from '../../../shared/graphql/generated/graphql';
import { RecountDocument } from '../../../shared/graphql/generated/operations/recount';
import type { ResultEdition } from './use-words';
import { useFollowing } from './use-following';

interface Props {
  edition: ResultEdition;
  progress: CountStandingFragment;
  maySteer: boolean;
}

/** No result yet: the vote is not closed, the count is running, or it failed. */
export function CountStanding({ edition, progress, maySteer }: Props) {
  const standing = useFollowing(edition.slug, progress);
  switch (standing.state) {
    case 'NOT_CLOSED':
      return <NotClosed edition={edition} />;
    case 'FAILED':
      return <Failed edition={edition} problem={standing.problem} maySteer={maySteer} />;
    default:
      return <Counting edition={edition} standing={standing} />;
  }
}

function NotClosed({ edition }: { edition: ResultEdition }) {
  const { t } = useTranslation('results');
  const { date } = useFormats();
  const ends = edition.openedAt && edition.schedule.find(({ phase }) => phase === 'VOTE')?.endsAt;
  return (
    <PageHead title={t('state.notClosed.title')} lead={t('state.notClosed.lead')}>
      {ends && <p>{t('state.notClosed.closes', { date: date(ends, 'moment') })}</p>}
      <p>
        <ButtonLink kind="main" icon="right" href={paths.edition(edition.slug)}>
          {t('state.notClosed.go', { name: edition.name })}
        </ButtonLink>
      </p>
    </PageHead>
  );
}

function Counting({ edition, standing }: { edition: ResultEdition; standing: CountStandingFragment }) {
  const { t } = useTranslation('results');
  const { number } = useFormats();
  const { state, done, total, ballots } = standing;
  const lead =
    state === 'WAITING' || ballots === null
      ? t('state.counting.waiting')
      : t('state.counting.lead', { count: ballots, number: number(ballots) });
  return (
    <PageHead title={t('state.counting.title')} lead={lead}>
      <div aria-live="polite">
        <ProgressBar
          label={t('state.counting.bar')}
          value={total > 0 ? done : undefined}
          max={Math.max(total, 1)}
        >
          <p className="small muted">{t('state.counting.leave')}</p>
        </ProgressBar>
      </div>
      <p className="no-js">
        {t('state.counting.reload')} :{' '}
        <Link href={paths.results(edition.slug)}>{t('state.counting.refresh')}</Link>
      </p>
    </PageHead>
  );
}

const PROBLEMS = ['unreadable_record', 'rule_unfit', 'too_long', 'out_of_memory', 'crashed'] as const;

function Failed({
  edition,
  problem,
  maySteer,
}: {
  edition: ResultEdition;
  problem: string | null;
  maySteer: boolean;
}) {
  const { t } = useTranslation('results');
  const { run, busy, trouble } = useMutate(RecountDocument);
  const { revalidate } = useRevalidator();
  const known = PROBLEMS.find((one) => one === problem) ?? 'crashed';
  const again = async () => {
    if (await run({ edition: edition.slug })) await revalidate();
  };
  return (
    <PageHead title={t('state.failed.title')} lead={t('state.failed.lead')}>
      <Note kind="late">{t(`state.failed.problem.${known}`)}</Note>
      {maySteer && (
        <p className="needs-js">
          <Button kind="main" icon="sync" busy={busy} onClick={() => void again()}>
            {t('state.failed.again')}
          </Button>
        </p>
      )}
      {trouble && (
        <Note kind="late" role="alert">
          <TroubleSentence trouble={trouble} />
        </Note>
      )}
    </PageHead>
  );
}
