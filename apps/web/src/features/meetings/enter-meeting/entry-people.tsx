import { Button, Choice, LinesList, Select } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { EntrySeat } from './entry-page';
import type { EntryTyped } from './entry-typed';

interface EntryPeopleProps {
  seats: readonly EntrySeat[];
  value: EntryTyped;
  change: (patch: Partial<EntryTyped>) => void;
}

/** Everybody who may sit: one tap for all, one for each who was away, and her proxy. */
export function EntryPeople({ seats, value: { present, proxies }, change }: EntryPeopleProps) {
  const { t } = useTranslation('entry');
  const holders = seats.filter(({ sourceId }) => present.includes(sourceId));
  const options = [
    { value: '', label: t('noProxy') },
    ...holders.map(({ sourceId, label }) => ({ value: sourceId, label })),
  ];
  const toggle = (id: string, here: boolean) =>
    change({ present: here ? [...present, id] : present.filter((other) => other !== id) });
  return (
    <section className="section stack gap-4" aria-labelledby="people">
      <h2 id="people">{t('people')}</h2>
      <p className="row">
        <Button onClick={() => change({ present: seats.map(({ sourceId }) => sourceId) })}>{t('all')}</Button>
        <span role="status" className="muted">
          {t('present', { count: present.length, seats: seats.length })}
        </span>
      </p>
      <LinesList>
        {seats.map(({ sourceId, label, collegeName }) => {
          const here = present.includes(sourceId);
          return (
            <div key={sourceId} className="stack gap-2">
              <Choice
                label={label}
                detail={collegeName}
                checked={here}
                onChange={(event) => toggle(sourceId, event.target.checked)}
              />
              {!here && holders.length > 0 && (
                <Select
                  id={`proxy-${sourceId}`}
                  label={t('proxyOf', { name: label })}
                  options={options}
                  value={proxies[sourceId] ?? ''}
                  onChange={(event) => change({ proxies: { ...proxies, [sourceId]: event.target.value } })}
                />
              )}
            </div>
          );
        })}
      </LinesList>
    </section>
  );
}
