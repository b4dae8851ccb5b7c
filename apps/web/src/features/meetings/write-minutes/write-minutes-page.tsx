import { Breadcrumb, ButtonLink, PageHead, StateBadge } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { type Minutes, MINUTES_LOOK } from '../read-minutes/minutes-state';
import { MergeTexts } from './merge-texts';
import { SectionForm } from './section-form';

interface WriteMinutesPageProps {
  minutes: Minutes;
  onChanged: () => Promise<void>;
  /** Where they are, and the next step. */
  children: ReactNode;
}

/** The desk of minutes: texts that wait to be brought together first, then each section. */
export function WriteMinutesPage({ minutes, onChanged, children }: WriteMinutesPageProps) {
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
      {!fixed && <p>{t('writing.lead')}</p>}
      {asides.map((aside) => {
        const section = sections.find(({ id }) => id === aside.sectionId);
        return section && <MergeTexts key={aside.id} {...{ aside, section, onChanged }} />;
      })}
      {!fixed && sections.map((section) => <SectionForm key={section.id} {...{ section, onChanged }} />)}
      {children}
    </>
  );
}
