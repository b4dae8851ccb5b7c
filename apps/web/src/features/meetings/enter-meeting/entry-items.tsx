import { Choice } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { Point } from '../see-meeting/agenda-list';
import type { EntryTyped } from './entry-typed';

interface EntryItemsProps {
  agenda: readonly Point[];
  value: EntryTyped;
  change: (patch: Partial<EntryTyped>) => void;
}

/** Points that were dealt with: all, until one is unticked. */
export function EntryItems({ agenda, value, change }: EntryItemsProps) {
  const { t } = useTranslation('entry');
  return (
    <section className="section stack gap-3" aria-labelledby="points">
      <h2 id="points">{t('points')}</h2>
      <p className="muted">{t('pointsLead')}</p>
      {agenda.map((point) => (
        <Choice
          key={point.id}
          label={`${point.position}. ${point.title}`}
          checked={!value.missed.includes(point.id)}
          onChange={(event) =>
            change({
              missed: event.target.checked
                ? value.missed.filter((id) => id !== point.id)
                : [...value.missed, point.id],
            })
          }
        />
      ))}
    </section>
  );
}
