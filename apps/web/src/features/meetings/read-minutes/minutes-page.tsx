import { Breadcrumb, ButtonLink, CodeBlock, Note, PageHead, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { type Minutes, MINUTES_LOOK } from './minutes-state';
import { MinutesText } from './minutes-text';

/** The minutes of a meeting, to read. */
export function MinutesPage({ minutes }: { minutes: Minutes }) {
  const { t, i18n } = useTranslation('minutes');
  const { date } = useFormats();
  const { number, assembly, state, sections, versions, mayWrite, startsAt, title } = minutes;
  const { slug, name } = assembly;
  return (
    <>
      <PageMeta title={t('of', { number, name })} description={t('description', { number, name })} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[
          { href: assembly.path, label: name },
          { href: paths.meeting(slug, number), label: t('meeting', { number }) },
        ]}
      />
      <PageHead
        above={
          <>
            <StateBadge state={MINUTES_LOOK[state]}>{t(`state.${state}`)}</StateBadge>
            <span className="muted">{t('held', { date: date(startsAt) })}</span>
          </>
        }
        title={t('title', { number })}
        lead={title}
        act={
          mayWrite && (
            <ButtonLink icon="edit" href={paths.writeMinutes(slug, number)}>
              {t('write')}
            </ButtonLink>
          )
        }
      />
      {state !== 'PUBLISHED' && <Note>{t('notPublished')}</Note>}
      <p className="row">
        <ButtonLink icon="download" href={paths.minutesPdf(slug, number, i18n.language)}>
          {t('pdf')}
        </ButtonLink>
        {versions.length > 1 && (
          <ButtonLink href={paths.compareMinutes(slug, number)}>{t('compare')}</ButtonLink>
        )}
      </p>
      {sections.map((section) => (
        <section key={section.id} className="section stack gap-3" aria-labelledby={`s${section.position}`}>
          <h2 id={`s${section.position}`}>{section.title}</h2>
          <div className="stack gap-3">
            <MinutesText text={section.text} />
          </div>
        </section>
      ))}
      <Approval minutes={minutes} />
    </>
  );
}

function Approval({ minutes: { approval, signature, scanId, versions } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  if (!approval) return null;
  return (
    <section className="section stack gap-3" aria-labelledby="approval">
      <h2 id="approval">{t('approval')}</h2>
      <p>{t('approved', { ...approval })}</p>
      {signature && <Note>{t(`signature.${signature}`)}</Note>}
      {scanId && (
        <p>
          <ButtonLink icon="download" href={paths.signedMinutes(scanId)}>
            {t('scan')}
          </ButtonLink>
        </p>
      )}
      {versions[0] && <CodeBlock align="start" label={t('digest')} code={versions[0].digest} />}
    </section>
  );
}
