import { LinesList } from '@parvis/ui';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { OfficeAnswer } from '../read-opinions/office-answer';
import type { WorkProps } from '../see-opinion-desk/opinion-work-page';
import { RenewForm } from './renew-form';
import { SendForm } from './send-form';

/** The offices that must answer, how each may be reached, and the form that sends to another. */
export function Recipients({ work, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const { recipients, state } = work;
  return (
    <section className="section stack gap-4" aria-labelledby="recipients">
      <h2 id="recipients">{t('send.title')}</h2>
      {recipients.length === 0 && <p className="muted">{t('send.none')}</p>}
      <LinesList>
        {recipients.map((office) => (
          <div key={office.id} className="stack gap-3">
            <OfficeAnswer office={office} />
            {!office.answer && <RenewForm body={work.bodySlug} office={office} onChanged={onChanged} />}
          </div>
        ))}
      </LinesList>
      {state !== 'CLOSED' && <SendForm work={work} onChanged={onChanged} />}
    </section>
  );
}
