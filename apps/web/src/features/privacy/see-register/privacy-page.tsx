import { Link, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeRegisterQuery } from '../../../shared/graphql/generated/operations/see-register';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { RegisterLines } from './register-lines';

export interface PrivacyPageProps {
  register: SeeRegisterQuery['processingRegister'];
  notice: SeeRegisterQuery['legalNotice'];
  /** Null: the electoral roll is off. */
  roll: SeeRegisterQuery['electoralRollGround'];
  /** Somebody has just erased her account. */
  left: boolean;
}

/** What the town does with people's data, in plain words: articles 13 and 14 of the GDPR. */
export function PrivacyPage({ register, notice, roll, left }: PrivacyPageProps) {
  const { t } = useTranslation('privacy');
  const { date } = useFormats();
  const rights = ['see', 'correct', 'erase', 'object', 'limit'] as const;
  return (
    <>
      <PageMeta title={t('page.title')} description={t('page.description')} />
      <PageHead title={t('page.title')} lead={t('page.lead', { town: notice.town })} />
      {left && (
        <Note kind="ok" role="status">
          <p>{t('page.left')}</p>
        </Note>
      )}
      <section className="section stack gap-4">
        <h2>{t('page.promises.title')}</h2>
        <div className="prose">
          <ul>
            <li>{t('page.promises.noThird')}</li>
            <li>{t('page.promises.noSale')}</li>
            <li>{t('page.promises.vote')}</li>
            <li>{t('page.promises.minors')}</li>
          </ul>
        </div>
      </section>
      <section className="section stack gap-4">
        <h2>{t('page.rights.title')}</h2>
        <div className="prose">
          <ul>
            {rights.map((right) => (
              <li key={right}>{t(`page.rights.${right}`)}</li>
            ))}
          </ul>
        </div>
        <p>
          <Link href={paths.myData()}>{t('page.rights.page')}</Link>
        </p>
      </section>
      <section className="section stack gap-4">
        <h2>{t('page.contact.title')}</h2>
        <p>{t('page.contact.controller', { town: notice.town })}</p>
        <p>{notice.dpo ? t('page.contact.dpo', { dpo: notice.dpo }) : t('page.contact.noDpo')}</p>
        <p>{t('page.contact.cnil')}</p>
      </section>
      <section className="section stack gap-4">
        <h2>{t('page.roll.title')}</h2>
        <p>{roll ? t('page.roll.on', { date: date(roll.recordedAt) }) : t('page.roll.off')}</p>
        {roll && (
          <blockquote>
            <bdi>{roll.ground}</bdi>
          </blockquote>
        )}
      </section>
      <section className="section stack gap-5">
        <h2>{t('page.register')}</h2>
        <RegisterLines lines={register} />
      </section>
    </>
  );
}
