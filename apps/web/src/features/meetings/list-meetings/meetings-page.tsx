import {
  Breadcrumb,
  ButtonLink,
  DateStone,
  dateStoneParts,
  EmptyState,
  LinesList,
  Link,
  PageHead,
  Pagination,
  StateBadge,
} from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ListMeetingsQuery } from '../../../shared/graphql/generated/operations/list-meetings';
import { PageMeta } from '../../../shared/site/page-meta';
import { MEETING_LOOK } from '../see-meeting/meeting-state';

export const MEETINGS_A_PAGE = 20;

type Page = NonNullable<ListMeetingsQuery['meetings']>;

const OVER = new Set(['HELD', 'POSTPONED', 'CANCELLED']);

/** The meetings of one assembly: those to come first, the nearest on top. */
export function MeetingsPage({ meetings, page }: { meetings: Page; page: number }) {
  const { t } = useTranslation('meetings');
  const { assembly, items, mayPrepare } = meetings;
  const coming = items.filter(({ state }) => !OVER.has(state)).reverse();
  const past = items.filter(({ state }) => OVER.has(state));
  const description = t('list.description', { name: assembly.name });
  return (
    <>
      <PageMeta title={t('list.of', { name: assembly.name })} description={description} />
      <Breadcrumb label={t('list.title')} crumbs={[{ href: assembly.path, label: assembly.name }]} />
      <PageHead
        title={t('list.title')}
        lead={assembly.name}
        act={
          mayPrepare && (
            <ButtonLink kind="main" icon="plus" href={paths.planMeeting(assembly.slug)}>
              {t('list.plan')}
            </ButtonLink>
          )
        }
      />
      {items.length === 0 && (
        <EmptyState title={t('list.empty')} level={2}>
          <p>{t('list.emptyText')}</p>
        </EmptyState>
      )}
      <Lines title={t('list.coming')} slug={assembly.slug} items={coming} />
      <Lines title={t('list.past')} slug={assembly.slug} items={past} />
      <Pages {...{ meetings, page }} />
    </>
  );
}

function Lines({ title, slug, items }: { title: string; slug: string; items: Page['items'] }) {
  const { t } = useTranslation('meetings');
  const { date, locale } = useFormats();
  if (items.length === 0) return null;
  return (
    <section className="section stack gap-4">
      <h2>{title}</h2>
      <LinesList line="media">
        {items.map(({ id, number, title: name, state, startsAt, place }) => (
          <Lined key={id} at={startsAt} locale={locale} quiet={OVER.has(state)}>
            <StateBadge state={MEETING_LOOK[state]}>{t(`state.${state}`)}</StateBadge>
            <h3 className="fs-1">
              <Link href={paths.meeting(slug, number)}>{t('list.line', { number, name })}</Link>
            </h3>
            <p className="muted">
              {date(startsAt, 'moment')}, {place}
            </p>
          </Lined>
        ))}
      </LinesList>
    </section>
  );
}

interface LinedProps {
  at: string;
  locale: string;
  quiet: boolean;
  children: React.ReactNode;
}

const Lined = ({ at, locale, quiet, children }: LinedProps) => (
  <>
    <DateStone {...dateStoneParts(at, locale)} quiet={quiet} />
    <div className="stack gap-1">{children}</div>
  </>
);

function Pages({ meetings: { assembly, totalItems }, page }: { meetings: Page; page: number }) {
  const { t } = useTranslation('meetings');
  const pages = Math.ceil(totalItems / MEETINGS_A_PAGE);
  if (pages <= 1) return null;
  const at = (number: number) => paths.meetings(assembly.slug, number);
  return (
    <Pagination
      label={t('list.pages')}
      position={t('list.position', { page, pages })}
      previous={page > 1 ? { href: at(page - 1), label: t('list.previous') } : undefined}
      next={page < pages ? { href: at(page + 1), label: t('list.next') } : undefined}
    />
  );
}
