import { Bars, StackedBars, Table } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { type ReviewPartProps, ReviewPart } from './review-figures';

interface Counted {
  readonly seats: number;
  readonly present: number;
  readonly represented: number;
}

/** Who was there or represented: meeting by meeting, and college by college. */
export function ReviewPresence({ figures: { presence } }: ReviewPartProps) {
  const { t } = useTranslation('reviews');
  const { number, percent, date } = useFormats();
  const { seats, colleges, meetings, unrecorded } = presence;
  const share = ({ seats: of, present, represented }: Counted) => (of > 0 ? (present + represented) / of : 0);
  const meetingName = (line: { number: number; day: string }) =>
    t('presence.meeting', { number: line.number, day: date(line.day, 'short') });
  const lines = colleges.map((line) => ({
    ...{ id: line.name, name: line.name, value: share(line), text: percent(share(line)) },
  }));
  const whole = { name: t('presence.whole'), text: percent(share(presence)) };
  return (
    <ReviewPart part="presence" empty={seats === 0}>
      <p>{t('presence.lead', { share: percent(share(presence)) })}</p>
      {unrecorded > 0 && <p className="muted">{t('presence.unrecorded', { count: unrecorded })}</p>}
      <Bars
        caption={t('presence.byCollege')}
        label={t('presence.byCollege')}
        titles={{ name: t('presence.college'), bar: t('presence.bar'), value: t('presence.share') }}
        lines={lines}
        max={1}
        foot={whole}
      />
      <StackedBars
        title={t('presence.byMeeting')}
        summary={t('presence.summary', { count: meetings.length, share: percent(share(presence)) })}
        series={(['present', 'represented', 'absent'] as const).map((id) => ({
          id,
          label: t(`presence.${id}`),
        }))}
        rows={meetings.map((line) => ({
          id: String(line.number),
          name: meetingName(line),
          values: [line.present, line.represented, line.seats - line.present - line.represented],
        }))}
        format={number}
        titles={{
          name: t('meeting'),
          total: t('presence.seats'),
          table: t('presence.table'),
          region: t('presence.byMeeting'),
        }}
      />
      {colleges.length > 1 && (
        <Table
          caption={t('presence.both')}
          label={t('presence.both')}
          rows={meetings}
          rowKey={(line) => String(line.number)}
          cards
          columns={[
            { id: 'meeting', title: t('meeting'), cell: meetingName },
            ...colleges.map(({ name }) => ({
              ...{ id: name, title: name, label: name, numeric: true },
              cell: (line: (typeof meetings)[number]) => {
                const hers = line.colleges.find((college) => college.name === name);
                return hers ? percent(share(hers)) : t('none');
              },
            })),
          ]}
        />
      )}
    </ReviewPart>
  );
}
