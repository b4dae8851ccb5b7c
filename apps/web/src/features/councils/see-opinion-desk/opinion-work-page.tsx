import { Breadcrumb, ButtonLink, Disclosure, Note, PageHead, StateBadge } from '@parvis/ui';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { OpinionWorkPartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { LiveMarkdown } from '../../../shared/markdown/live-markdown';
import { PageMeta } from '../../../shared/site/page-meta';
import { AdoptForm } from '../adopt-opinion/adopt-form';
import { Amendments } from '../amend-opinion/amendments';
import { EffectForm } from '../follow-opinion/effect-form';
import { Recipients } from '../send-opinion/recipients';
import { SaveOpinionForm } from '../write-opinion/save-opinion-form';

export interface WorkProps {
  work: OpinionWorkPartsFragment;
  /** Reads the page's data again. */
  onChanged: () => Promise<void>;
}

/** One opinion, from its first words to what became of it, for those who write it. */
export function OpinionWorkPage({ work, onChanged }: WorkProps) {
  const { t } = useTranslation('opining');
  const { bodySlug, bodyName, keeps, number, title, state } = work;
  const draft = state === 'DRAFT';
  return (
    <>
      <PageMeta title={title} />
      <Breadcrumb
        label={t('crumb')}
        crumbs={[
          { href: paths.body(bodySlug), label: bodyName },
          { href: paths.deskOpinions(bodySlug), label: t('desk.head') },
        ]}
      />
      <PageHead
        title={<bdi>{title}</bdi>}
        above={<StateBadge state={draft ? 'draft' : 'ok'}>{t(`state.${state}`)}</StateBadge>}
        lead={t(draft ? 'work.leadDraft' : 'work.leadAdopted')}
      >
        {number !== null && (
          <p>
            <ButtonLink href={paths.opinion(bodySlug, number)} icon="out">
              {t('work.public', { number })}
            </ButtonLink>
          </p>
        )}
      </PageHead>
      <div className="no-js">
        <Note kind="late">{t('noScript')}</Note>
      </div>
      {draft ? (
        <SaveOpinionForm work={work} onChanged={onChanged} />
      ) : (
        <section className="section">
          <LiveMarkdown source={work.text} />
        </section>
      )}
      <Amendments work={work} onChanged={onChanged} />
      {draft && keeps && <AdoptForm work={work} onChanged={onChanged} />}
      {!draft && keeps && <Recipients work={work} onChanged={onChanged} />}
      {state === 'SENT' && keeps && <EffectForm work={work} onChanged={onChanged} />}
      <Versions work={work} />
    </>
  );
}

function Versions({ work: { versions } }: { work: OpinionWorkPartsFragment }) {
  const { t } = useTranslation('opining');
  const { date } = useFormats();
  if (versions.length === 0) return null;
  return (
    <section className="section">
      <Disclosure summary={t('versions.title', { count: versions.length })}>
        <ul className="stack gap-1">
          {versions.map(({ version, at, author }) => (
            <li key={version}>
              {t('versions.line', {
                version,
                date: date(at, 'moment'),
                author: author ?? t('versions.somebody'),
              })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
