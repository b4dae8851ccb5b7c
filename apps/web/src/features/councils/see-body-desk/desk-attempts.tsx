import { Note } from '@parvis/ui';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import type { DeskPartProps } from './body-desk-page';

const roleKey = (role: string) => `role.${role.toUpperCase()}`;

/** Staff of the town hall tried what is the body's own: nothing was changed, and its facilitators know. */
export function DeskAttempts({ attempts }: { attempts: DeskPartProps['desk']['attempts'] }) {
  const { t } = useTranslation('keeping');
  const { t: identity } = useTranslation('identity');
  const { date } = useFormats();
  const say = identity as (key: string) => string;
  if (attempts.length === 0) return null;
  return (
    <section className="section stack gap-4" aria-labelledby="attempts">
      <h2 id="attempts">{t('attempts.title')}</h2>
      <Note icon="shield">
        <p>{t('attempts.lead')}</p>
        <ul className="stack gap-1">
          {attempts.map(({ id, at, roles }) => (
            <li key={id}>
              {t('attempts.line', {
                date: date(at, 'moment'),
                roles: roles.map((role) => say(roleKey(role))).join(', '),
              })}
            </li>
          ))}
        </ul>
      </Note>
    </section>
  );
}
