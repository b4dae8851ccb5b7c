import { EmptyState, Facts, Link, StateBadge, Table } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type ReviewPartProps, ReviewPart } from './review-figures';
import { useHours } from './use-hours';

const LOOK = { HELD: 'ok', POSTPONED: 'late', CANCELLED: 'no', TO_COME: 'wait' } as const;

/** Meetings held, and those that were not, with their days and hours. */
export function ReviewMeetings({ figures: { meetings, year }, slug }: ReviewPartProps & { slug: string }) {
  const { t } = useTranslation('reviews');
  const { date } = useFormats();
  const hours = useHours();
  const { held, postponed, cancelled, toCome, minutes, lines } = meetings;
  const facts = [
    { term: t('meetings.held', { count: held }), value: held },
    { term: t('meetings.postponed', { count: postponed }), value: postponed },
    { term: t('meetings.cancelled', { count: cancelled }), value: cancelled },
    ...(toCome > 0 ? [{ term: t('meetings.toCome', { count: toCome }), value: toCome }] : []),
    ...(minutes > 0 ? [{ term: t('meetings.hours'), value: hours(minutes) }] : []),
  ].map((fact) => ({ ...fact, figure: true }));
  return (
    <ReviewPart part="meetings">
      {held === 0 && (
        <EmptyState title={t('meetings.none', { year })}>
          <p>{t('meetings.noneText')}</p>
        </EmptyState>
      )}
      {lines.length > 0 && <Facts facts={facts} />}
      {lines.length > 0 && (
        <Table
          caption={t('meetings.caption')}
          captionHidden
          label={t('meetings.title')}
          rows={lines}
          rowKey={({ number }) => String(number)}
          cards
          columns={[
            {
              id: 'what',
              title: t('meetings.what'),
              cell: ({ number, title }) => (
                <Link href={paths.meeting(slug, number)}>{t('meetings.line', { number, title })}</Link>
              ),
            },
            {
              id: 'day',
              title: t('meetings.day'),
              label: t('meetings.day'),
              cell: ({ day }) => date(day, 'day'),
            },
            {
              id: 'hours',
              title: t('meetings.when'),
              label: t('meetings.when'),
              cell: ({ from, until }) => (until === null ? from : t('meetings.fromTo', { from, until })),
            },
            {
              id: 'state',
              title: t('result'),
              label: t('result'),
              cell: ({ state }) => (
                <StateBadge state={LOOK[state]}>{t(`meetings.state.${state}`)}</StateBadge>
              ),
            },
          ]}
        />
      )}
    </ReviewPart>
  );
}
