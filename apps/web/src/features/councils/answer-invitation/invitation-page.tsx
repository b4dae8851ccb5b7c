import { ButtonLink, EmptyState, Facts, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeInvitationQuery } from '../../../shared/graphql/generated/operations/see-invitation';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { AnswerForm } from './answer-form';

export type Invitation = NonNullable<SeeInvitationQuery['invitation']>;

export interface InvitationPageProps {
  token: string;
  invitation: Invitation | null;
  viewer: SeeInvitationQuery['viewer'];
  onChanged: () => Promise<void>;
}

/** Where the link of an invitation leads: the body, the seat, what it engages, and the answer. */
export function InvitationPage({ token, invitation, viewer, onChanged }: InvitationPageProps) {
  const { t } = useTranslation('seats');
  if (!invitation)
    return (
      <>
        <PageMeta title={t('invitation.title')} unlisted />
        <PageHead title={t('invitation.title')} />
        <EmptyState title={t('invitation.gone')} level={2}>
          <p>{t('invitation.goneText')}</p>
        </EmptyState>
      </>
    );
  const { state, body, slug, territory, kind, mission } = invitation;
  return (
    <>
      <PageMeta title={t('invitation.title')} unlisted />
      <PageHead
        title={t('invitation.heading', { body })}
        above={
          <span className="muted">
            {t(`kind.${kind}`)} · <bdi>{territory}</bdi>
          </span>
        }
        lead={t(invitation.reserve ? 'invitation.leadReserve' : 'invitation.lead')}
      />
      <div className="split">
        <div className="stack gap-5">
          <Stands invitation={invitation} />
          <SeatFacts invitation={invitation} />
        </div>
        <section className="stack gap-3" aria-labelledby="about-body">
          <h2 id="about-body" className="fs-1">
            {t('invitation.about')}
          </h2>
          {mission && <p dir="auto">{mission.split(/\n+/)[0]}</p>}
          <p>
            <ButtonLink href={paths.body(slug)} icon="right">
              {t('invitation.page')}
            </ButtonLink>
          </p>
        </section>
      </div>
      {state === 'WAITING' && (
        <>
          <Engages invitation={invitation} />
          <AnswerForm token={token} invitation={invitation} viewer={viewer} onChanged={onChanged} />
        </>
      )}
    </>
  );
}

/** Said for each state: what she may do now. */
function Stands({ invitation: { state, mine, until } }: { invitation: Invitation }) {
  const { t } = useTranslation('seats');
  const { date } = useFormats();
  if (state === 'WAITING') return <p>{until && t('invitation.until', { date: date(until, 'day') })}</p>;
  const mineToo = mine && (state === 'ACCEPTED' || state === 'REFUSED');
  return (
    <Note kind={state === 'ACCEPTED' ? 'ok' : 'late'} role="status">
      <p>{t(mineToo ? `invitation.mine.${state}` : `invitation.state.${state}`)}</p>
      {mineToo && state === 'ACCEPTED' && (
        <p>
          <ButtonLink href={paths.mySeats()} icon="right">
            {t('mine.title')}
          </ButtonLink>
        </p>
      )}
    </Note>
  );
}

function SeatFacts({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('seats');
  const { date } = useFormats();
  const { name, organisation, college, designation, source, mandateStart, mandateEnd } = invitation;
  const days = mandateStart && mandateEnd;
  return (
    <Facts
      rows
      facts={[
        ...(name ? [{ term: t('seat.name'), value: <bdi>{name}</bdi> }] : []),
        ...(organisation ? [{ term: t('seat.organisation'), value: <bdi>{organisation}</bdi> }] : []),
        { term: t('seat.college'), value: <bdi>{college}</bdi> },
        { term: t('seat.how'), value: <bdi>{source || t(`designation.${designation}`)}</bdi> },
        {
          term: t('seat.mandate'),
          value: days
            ? t('seat.days', { from: date(mandateStart, 'day'), until: date(mandateEnd, 'day') })
            : mandateEnd
              ? t('seat.until', { date: date(mandateEnd, 'day') })
              : t('seat.unknown'),
        },
      ]}
    />
  );
}

function Engages({ invitation: { needsRecognition, reserve } }: { invitation: Invitation }) {
  const { t } = useTranslation('seats');
  const lines = [
    reserve ? t('engages.reserve') : t('engages.meetings'),
    ...(needsRecognition && !reserve ? [t('engages.recognition')] : []),
    t('engages.free'),
    t('engages.name'),
    t('engages.data'),
  ];
  return (
    <section className="section stack gap-3 measure" aria-labelledby="engages">
      <h2 id="engages">{t('engages.title')}</h2>
      <div className="prose">
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
