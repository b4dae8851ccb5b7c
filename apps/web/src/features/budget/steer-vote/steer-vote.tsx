import { Button, ButtonLink, Card, CodeBlock, Note } from '@parvis/ui';
import { useState } from 'react';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SteerVoteQuery } from '../../../shared/graphql/generated/operations/steer-vote';
import { LiveMark } from '../../../shared/realtime/live-mark';
import { JobStrip } from '../../../shared/jobs/job-strip';
import { Papers } from '../see-results/papers/papers';
import { CloseVoteDialog } from './close-vote-dialog';
import { DeskNumbers } from './desk-numbers';
import { OpenVoteDialog } from './open-vote-dialog';
import { useEditionActivity } from './use-edition-activity';

export type SteeredEdition = NonNullable<SteerVoteQuery['edition']>;
export type Desk = NonNullable<SteerVoteQuery['editionDesk']>;

export interface SteerVoteProps {
  edition: SteeredEdition;
  desk: Desk;
  papers: SteerVoteQuery['editionDocuments'];
  /** Reads the page's data again. */
  onChanged: () => Promise<void>;
}

/** The vote on the facilitator's desk: its numbers, and the two acts that cannot be undone. */
export function SteerVote({ edition, desk: rendered, papers, onChanged }: SteerVoteProps) {
  const { t } = useTranslation('steer');
  const { desk, live } = useEditionActivity(edition, rendered, onChanged);
  const [asking, setAsking] = useState<'open' | 'close' | null>(null);
  const [busy, setBusy] = useState(false);
  const opened = Boolean(edition.openedAt);
  const may = (act: string) => desk.acts.find((each) => each.act === act);
  const refresh = async () => {
    setBusy(true);
    await onChanged();
    setBusy(false);
  };
  const done = async () => {
    setAsking(null);
    await onChanged();
  };
  return (
    <Card as="section" aria-labelledby="steer-vote" className="gap-5">
      <div className="row row--between">
        <h2 id="steer-vote" className="fs-2">
          {t('title')}
        </h2>
        <LiveMark state={live} />
      </div>
      <Moment edition={edition} />
      <DeskNumbers desk={desk} opened={opened} />
      <p className="row">
        {may('open_vote')?.allowed && desk.ready > 0 && (
          <Button kind="main" icon="urn" onClick={() => setAsking('open')}>
            {t('openNow')}
          </Button>
        )}
        {may('close_vote')?.allowed && (
          <Button kind="main" icon="lock" onClick={() => setAsking('close')}>
            {t('closeNow')}
          </Button>
        )}
        {edition.closedAt && (
          <ButtonLink kind="main" icon="chart" href={paths.results(edition.slug)}>
            {t('results')}
          </ButtonLink>
        )}
        <Button icon="sync" busy={busy} onClick={() => void refresh()}>
          {t('refresh')}
        </Button>
      </p>
      <JobStrip about={edition.id} onEnded={onChanged} />
      {edition.countedAt && <Papers papers={papers} />}
      {!opened && <WhyNotOpen act={may('open_vote')} ready={desk.ready} />}
      {edition.fingerprint && (
        <div className="stack gap-2">
          <h3 className="fs-1">{t('fingerprint')}</h3>
          <CodeBlock
            code={edition.fingerprint.replace(/(.{4})(?=.)/g, '$1 ')}
            label={t('fingerprint')}
            align="start"
          />
        </div>
      )}
      <OpenVoteDialog
        open={asking === 'open'}
        edition={edition}
        desk={desk}
        onClose={() => setAsking(null)}
        onDone={done}
      />
      <CloseVoteDialog
        open={asking === 'close'}
        edition={edition}
        onClose={() => setAsking(null)}
        onDone={done}
      />
    </Card>
  );
}

function Moment({ edition: { openedAt, closedAt, schedule } }: { edition: SteeredEdition }) {
  const { t } = useTranslation('steer');
  const { date } = useFormats();
  const end = schedule.find(({ phase }) => phase === 'VOTE')?.endsAt;
  if (closedAt) return <p>{t('closed', { date: date(closedAt, 'moment') })}</p>;
  if (!openedAt) return null;
  return (
    <p>
      {t('opened', { date: date(openedAt, 'moment') })}{' '}
      {end && t('closesAlone', { end: date(end, 'moment') })}
    </p>
  );
}

function WhyNotOpen({ act, ready }: { act: Desk['acts'][number] | undefined; ready: number }) {
  const { t } = useTranslation('steer');
  if (act?.allowed && ready > 0) return null;
  const why = act?.why === 'too_late' ? 'too_late' : act?.why === 'too_early' ? 'too_early' : 'nothing';
  return (
    <Note>
      <p>{t(`why.${why}`)}</p>
    </Note>
  );
}
