import { Breadcrumb, ButtonLink, Link, Note, PageHead, StateBadge } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { type Minutes, MINUTES_LOOK } from '../read-minutes/minutes-state';
import { SectionForm } from './section-form';
import { UnsavedText } from './unsaved-text';

interface WriteMinutesPageProps {
  minutes: Minutes;
  onChanged: () => Promise<void>;
  /** Where they are, and the next step. */
  settle: ReactNode;
  /** After the text. */
  children: ReactNode;
}

/** The desk of minutes: where they are, then each section. Two texts to bring together stand in their section. */
export function WriteMinutesPage({ minutes, onChanged, settle, children }: WriteMinutesPageProps) {
  const { t } = useTranslation('minutes');
  const { number, assembly, sections, asides, state } = minutes;
  const { slug, name } = assembly;
  const fixed = state === 'APPROVED' || state === 'PUBLISHED';
  return (
    <>
      <PageMeta title={`${t('writing.title')}, ${t('of', { number, name })}`} />
      <Breadcrumb
        label={t('crumbs')}
        crumbs={[
          { href: assembly.path, label: name },
          { href: paths.meeting(slug, number), label: t('meeting', { number }) },
        ]}
      />
      <PageHead
        above={<StateBadge state={MINUTES_LOOK[state]}>{t(`state.${state}`)}</StateBadge>}
        title={t('writing.title')}
        lead={t('of', { number, name })}
        act={
          <ButtonLink icon="eye" href={paths.minutes(slug, number)}>
            {t('read')}
          </ButtonLink>
        }
      />
      {settle}
      {fixed && sections.map((section) => <UnsavedText key={section.id} section={section} />)}
      {!fixed && (
        <section className="section stack gap-4 minutes-form needs-js" aria-labelledby="text">
          <div className="stack gap-2">
            <h2 id="text">{t('writing.text')}</h2>
            <p>{t('writing.lead')}</p>
            <p className="muted">{t('writing.hint')}</p>
          </div>
          <Waiting minutes={minutes} />
          {sections.map((section) => (
            <SectionForm
              key={section.id}
              {...{ section, onChanged }}
              asides={asides.filter(({ sectionId }) => sectionId === section.id)}
            />
          ))}
        </section>
      )}
      {children}
    </>
  );
}

/** Which parts want a hand: two texts to bring together, or nothing written yet. */
function Waiting({ minutes: { sections, asides } }: { minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const twice = sections.filter(({ id }) => asides.some(({ sectionId }) => sectionId === id));
  const empty = sections.filter(({ text }) => text === '');
  const links = (wanted: typeof sections) =>
    wanted.map(({ id, position, title }) => (
      <li key={id}>
        <Link href={`#s${position}`}>{title}</Link>
      </li>
    ));
  return (
    <>
      {twice.length > 0 && (
        <Note kind="late">
          <p>{t('writing.twice')}</p>
          <ul>{links(twice)}</ul>
        </Note>
      )}
      {empty.length > 0 && (
        <Note>
          <p>{t('writing.empty')}</p>
          <ul>{links(empty)}</ul>
        </Note>
      )}
    </>
  );
}
