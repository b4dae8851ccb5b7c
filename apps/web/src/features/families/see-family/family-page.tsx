import { Breadcrumb, Note, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import type { SeeFamilyQuery } from '../../../shared/graphql/generated/operations/see-family';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { ConsentText } from '../consent-text/consent-text';
import { useText } from '../consent-text/use-text';
import { OwnDecisions } from '../decide-alone/own-decisions';
import { ChildrenList } from './children-list';
import { ChildSide } from './child-side';

export interface FamilyPageProps {
  viewer: NonNullable<SeeFamilyQuery['viewer']>;
  family: SeeFamilyQuery['family'];
  /** Asks for the month of birth, when nobody knows it. */
  birth: ReactNode;
  onChanged: () => Promise<void>;
}

/** Consents of the person who asks, by her age; and the children whom she answers for. */
export function FamilyPage({ viewer, family, birth, onChanged }: FamilyPageProps) {
  const { t } = useTranslation('families');
  const text = useText(family.texts);
  const { ageBand } = viewer;
  const teenager = ageBand === 'FROM_15_TO_17';
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.me(), label: t('back') }]} />
      <PageHead title={t('title')} lead={t(`lead.${ageBand}`)} />
      {ageBand === 'UNKNOWN' && (
        <section className="section stack gap-5" aria-labelledby="birth">
          <h2 id="birth">{t('birth')}</h2>
          {birth}
        </section>
      )}
      {ageBand === 'UNDER_15' && <ChildSide family={family} text={text} onChanged={onChanged} />}
      {family.ownPurposes.length > 0 && (
        <section className="section stack gap-5" aria-labelledby="own">
          <h2 id="own">{t('alone.title')}</h2>
          {teenager && <Note>{t('alone.why')}</Note>}
          {teenager && <ConsentText inside text={text} />}
          <OwnDecisions
            text={text}
            among={family.ownPurposes}
            standing={family.consents
              .filter(({ guardianSaidAt }) => guardianSaidAt === null)
              .map(({ purpose }) => purpose)}
            onDecided={onChanged}
          />
        </section>
      )}
      {(ageBand === 'ADULT' || ageBand === 'UNKNOWN') && <ChildrenList items={family.children} />}
    </>
  );
}
