import { Bars, clockOf, Disclosure } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Desk } from '../follow-room/desk';

/** Time of speech by sex and by college, for the facilitator only: to give the floor more evenly. */
export function SpeakingTime({ desk: { bySex, byCollege } }: { desk: Desk }) {
  const { t, i18n } = useTranslation('room');
  const sex = (group: string | null) =>
    group !== null && i18n.exists(`sex.${group}`, { ns: 'room' })
      ? t(`sex.${group}` as 'sex.F')
      : t('share.unsaid');
  const plots = [
    {
      id: 'sex',
      title: t('share.bySex'),
      shares: bySex.map((share) => ({ ...share, name: sex(share.group) })),
    },
    {
      id: 'college',
      title: t('share.byCollege'),
      shares: byCollege.map((share) => ({ ...share, name: share.group ?? t('share.guests') })),
    },
  ];
  return (
    <Disclosure summary={t('share.title')}>
      <div className="stack gap-4">
        {plots.map(({ id, title, shares }) => (
          <Bars
            key={id}
            caption={title}
            label={title}
            titles={{ name: t('share.group'), bar: t('share.time'), value: t('share.time') }}
            lines={shares.map(({ name, seconds, turns }) => ({
              id: name,
              name,
              value: seconds,
              text: t('share.text', { time: clockOf(seconds), count: turns }),
            }))}
          />
        ))}
      </div>
    </Disclosure>
  );
}
