import { Breadcrumb, ButtonLink, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import type { BodyDeskPartsFragment } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { AddMemberForm } from '../add-members/add-member-form';
import { ImportMembersForm } from '../add-members/import-members-form';
import { DescribeForm } from '../describe-body/describe-form';
import { PublishDocumentForm } from '../publish-document/publish-document-form';
import { RecogniseForm } from '../recognise-members/recognise-form';
import { BodyDocuments } from '../see-body/body-documents';
import { DeskAttempts } from './desk-attempts';
import { DeskMembers } from './desk-members';
import { DeskColleges } from '../set-colleges/desk-colleges';

export interface DeskPartProps {
  desk: BodyDeskPartsFragment;
  /** Reads the page's data again. */
  onChanged: () => Promise<void>;
}

/** Where the facilitators of a body keep it. Nobody else does. */
export function BodyDeskPage({ desk, onChanged }: DeskPartProps) {
  const { t } = useTranslation('keeping');
  const { t: words } = useTranslation('councils');
  return (
    <>
      <PageMeta title={t('desk.title', { name: desk.name })} />
      <Breadcrumb
        label={words('page.crumb')}
        crumbs={[{ href: paths.deskBodies(), label: t('kept.title') }]}
      />
      <PageHead title={<bdi>{desk.name}</bdi>} lead={t('desk.lead')}>
        <p className="row">
          <ButtonLink href={paths.body(desk.slug)} icon="out">
            {t('desk.public')}
          </ButtonLink>
          <ButtonLink href={paths.deskRules(desk.slug)} icon="paper">
            {t('desk.rules')}
          </ButtonLink>
          <ButtonLink href={paths.meetings(desk.slug)} icon="calendar">
            {t('desk.meetings')}
          </ButtonLink>
          <ButtonLink href={paths.reviewDesk(desk.slug)}>{t('desk.review')}</ButtonLink>
          <ButtonLink href={paths.deskOpinions(desk.slug)} icon="edit">
            {t('desk.opinions')}
          </ButtonLink>
        </p>
      </PageHead>
      <div className="no-js">
        <Note kind="late">{t('desk.noScript')}</Note>
      </div>
      <DeskAttempts attempts={desk.attempts} />
      <DeskMembers desk={desk} onChanged={onChanged} />
      <div className="accordion needs-js">
        <ImportMembersForm desk={desk} onChanged={onChanged} />
        <AddMemberForm desk={desk} onChanged={onChanged} />
      </div>
      <RecogniseForm desk={desk} onChanged={onChanged} />
      <DeskColleges desk={desk} onChanged={onChanged} />
      <DescribeForm desk={desk} onChanged={onChanged} />
      <BodyDocuments documents={desk.documents} />
      <PublishDocumentForm desk={desk} onChanged={onChanged} />
    </>
  );
}
