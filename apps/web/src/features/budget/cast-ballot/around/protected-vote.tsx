import { Card } from '@parvis/ui';
import { useTranslation } from '../../../../shared/i18n/use-translation';

/** What is assured and what is not: said before anybody has to ask (docs/decisions/0004). */
export function ProtectedVote({ verified }: { verified: boolean }) {
  const { t } = useTranslation('vote');
  return (
    <section className="section" id="protection" aria-labelledby="protection-title">
      <h2 id="protection-title">{t('protect.title')}</h2>
      <div className="split split--even">
        <Card as="div">
          <h3 className="fs-1">{t('protect.can')}</h3>
          <ul className="stack gap-2">
            <li>{t('protect.once')}</li>
            <li>{t('protect.apart')}</li>
            <li>{t('protect.code')}</li>
            <li>{t('protect.mixed')}</li>
          </ul>
        </Card>
        <Card as="div" look="sunken">
          <h3 className="fs-1">{t('protect.cannot')}</h3>
          <ul className="stack gap-2">
            <li>{t('protect.operator')}</li>
            <li>{t(verified ? 'protect.verified' : 'protect.declared')}</li>
            <li>{t('protect.proof')}</li>
          </ul>
        </Card>
      </div>
    </section>
  );
}
