import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { ShownEdition } from './edition-page';

/** How often two agents changed the roll since the opening, and why; nothing when they did not. */
export function RollChanges({ changes }: { changes: ShownEdition['rollChanges'] }) {
  const { t } = useTranslation('edition');
  const { number } = useFormats();
  if (changes.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="roll">
      <h2 id="roll">{t('roll.title')}</h2>
      <ul className="stack gap-2">
        {changes.map(({ change, motive, count }) => (
          <li key={change + motive}>
            {t(`roll.${change}`, { count, number: number(count), motive: t(`roll.motive.${motive}`) })}
          </li>
        ))}
      </ul>
      <p className="small muted">{t('roll.why')}</p>
    </section>
  );
}
