import { Timeline, type TimelineItem } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFormats } from '../../../shared/formats/use-formats';
import type { ShownEdition } from './edition-page';

const ORDER = ['UPCOMING', 'IDEAS', 'REVIEW', 'VOTE', 'COUNT', 'RESULTS'] as const;
const PLANNED = ['IDEAS', 'REVIEW', 'VOTE', 'RESULTS'] as const;

/** The phases as stones on a line, each with its dates and what happens in it. */
export function EditionCalendar({ edition: { phase, schedule } }: { edition: ShownEdition }) {
  const { t } = useTranslation('edition');
  const { date, dateRange } = useFormats();
  const here = ORDER.indexOf(phase);
  const items = PLANNED.flatMap<TimelineItem>((planned) => {
    const span = schedule.find((each) => each.phase === planned);
    if (!span) return [];
    const place = ORDER.indexOf(planned);
    const state = place < here ? 'done' : place === here ? 'now' : undefined;
    return {
      id: planned,
      title: t(`phase.${planned}`),
      when: span.endsAt ? dateRange(span.startsAt, span.endsAt) : t('from', { date: date(span.startsAt) }),
      detail: <p className="small">{t(`what.${planned}`)}</p>,
      state,
      stateLabel: state && t(state === 'done' ? 'done' : 'current'),
    };
  });
  return (
    <section className="section" aria-labelledby="calendar">
      <h2 id="calendar">{t('calendar')}</h2>
      <Timeline label={t('calendar')} items={items} />
    </section>
  );
}
