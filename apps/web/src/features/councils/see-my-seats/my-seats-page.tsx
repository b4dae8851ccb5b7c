import { ButtonLink, Card, EmptyState, Facts, Link, PageHead, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { MySeatPartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { ResignSeat } from '../resign-seat/resign-seat';
import { NameSwitch } from '../show-name/name-switch';

export interface MySeatsPageProps {
  seats: readonly MySeatPartsFragment[];
  /** Under 18: no name is ever shown, and it is said. */
  minor: boolean;
  onChanged: () => Promise<void>;
}

const BADGES = {
  PROPOSED: 'wait',
  ACCEPTED: 'part',
  REFUSED: 'draft',
  RECOGNISED: 'ok',
  ACTIVE: 'ok',
  SUSPENDED: 'late',
  RESIGNED: 'draft',
  ENDED: 'draft',
} as const;

/** « Mes instances »: where somebody sits, until when, and when it meets next. */
export function MySeatsPage({ seats, minor, onChanged }: MySeatsPageProps) {
  const { t } = useTranslation('seats');
  return (
    <>
      <PageMeta title={t('mine.title')} />
      <PageHead title={t('mine.title')} lead={t('mine.lead')} />
      {seats.length === 0 ? (
        <EmptyState title={t('mine.none')} level={2}>
          <p>{t('mine.noneText')}</p>
          <p>
            <ButtonLink href={paths.bodies()} icon="right">
              {t('mine.all')}
            </ButtonLink>
          </p>
        </EmptyState>
      ) : (
        <ul className="stack gap-5 plain measure">
          {seats.map((seat) => (
            <SeatCard key={seat.id} seat={seat} minor={minor} onChanged={onChanged} />
          ))}
        </ul>
      )}
    </>
  );
}

interface SeatCardProps {
  seat: MySeatPartsFragment;
  minor: boolean;
  onChanged: () => Promise<void>;
}

function SeatCard({ seat, minor, onChanged }: SeatCardProps) {
  const { t } = useTranslation('seats');
  const { date } = useFormats();
  const { body, slug, state, reserve, college, name, organisation, designation, mandateEnd, mayResign } =
    seat;
  const over = state === 'REFUSED' || state === 'RESIGNED' || state === 'ENDED';
  return (
    <Card as="li" look={over ? 'sunken' : undefined}>
      <div className="stack gap-4">
        <div className="row row--between">
          <h2 className="fs-2">
            <Link href={paths.body(slug)}>
              <bdi>{body}</bdi>
            </Link>
          </h2>
          <StateBadge state={BADGES[state]}>
            {t(reserve && !over ? 'mine.reserve' : `state.${state}`)}
          </StateBadge>
        </div>
        <p className="muted">{t(`now.${state}`)}</p>
        <Facts
          rows
          facts={[
            { term: t('seat.college'), value: <bdi>{college}</bdi> },
            ...(name ? [{ term: t('seat.name'), value: <bdi>{name}</bdi> }] : []),
            ...(organisation ? [{ term: t('seat.organisation'), value: <bdi>{organisation}</bdi> }] : []),
            { term: t('seat.how'), value: t(`designation.${designation}`) },
            ...(mandateEnd ? [{ term: t('seat.end'), value: date(mandateEnd, 'day') }] : []),
          ]}
        />
        <NextMeeting seat={seat} />
        {!over && <NameSwitch seat={seat} minor={minor} onChanged={onChanged} />}
        {mayResign && (
          <div>
            <ResignSeat seat={seat} onChanged={onChanged} />
          </div>
        )}
      </div>
    </Card>
  );
}

function NextMeeting({ seat: { meeting, slug, state } }: { seat: MySeatPartsFragment }) {
  const { t } = useTranslation('seats');
  const { date } = useFormats();
  if (state !== 'ACTIVE' && state !== 'RECOGNISED') return null;
  if (!meeting) return <p>{t('mine.noMeeting')}</p>;
  const { number, title, startsAt, place, inSession } = meeting;
  return (
    <section className="stack gap-2">
      <h3 className="fs-1">{t(inSession ? 'mine.now' : 'mine.next')}</h3>
      <p>
        <Link href={paths.meeting(slug, number)}>
          <bdi>{title}</bdi>
        </Link>
        <br />
        <span className="muted">
          {date(startsAt, 'moment')} · <bdi>{place}</bdi>
        </span>
      </p>
      {inSession && (
        <p>
          <ButtonLink kind="main" href={paths.roomPhone(slug, number)} icon="right">
            {t('mine.enter')}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
