import { Breadcrumb, LinesList, Link, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { BodyRulesPartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { RulesForm } from './rules-form';

export interface RulesPageProps {
  body: BodyRulesPartsFragment;
  onChanged: () => Promise<void>;
}

/** Where the facilitators of a body write down the rules that it gave itself. */
export function RulesPage({ body, onChanged }: RulesPageProps) {
  const { t } = useTranslation('rules');
  return (
    <>
      <PageMeta title={t('title', { name: body.name })} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.deskBody(body.slug), label: body.name }]} />
      <PageHead title={t('heading')} lead={t('lead')} />
      <Note icon="shield">{t('kept')}</Note>
      <div className="no-js">
        <Note kind="late">{t('noScript')}</Note>
      </div>
      <RulesForm key={body.version} body={body} onChanged={onChanged} />
      <Versions body={body} />
    </>
  );
}

function Versions({ body: { slug, versions } }: { body: BodyRulesPartsFragment }) {
  const { t } = useTranslation('rules');
  const { date } = useFormats();
  return (
    <section className="section stack gap-3" aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      {versions.length === 0 ? (
        <p className="muted">{t('versions.none')}</p>
      ) : (
        <LinesList>
          {versions.map(({ version, changedAt, meetingNumber, decision }) => (
            <div key={version} className="stack gap-1">
              <p>
                <strong>{t('versions.line', { version, date: date(changedAt, 'day') })}</strong>
              </p>
              {meetingNumber !== null && (
                <p>
                  <Link href={paths.meeting(slug, meetingNumber)}>
                    {t('versions.meeting', { number: meetingNumber })}
                  </Link>
                </p>
              )}
              {decision && <p dir="auto">{decision}</p>}
            </div>
          ))}
        </LinesList>
      )}
    </section>
  );
}
