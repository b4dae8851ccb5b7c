import { Breadcrumb, ButtonLink, Note, PageHead } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import type { SeeBodyQuery } from '../../../shared/graphql/generated/operations/see-body';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { BodyDocuments } from './body-documents';
import { BodyMembers } from './body-members';

export type ShownBody = NonNullable<SeeBodyQuery['body']>;

export interface BodyPageProps {
  body: ShownBody;
  /** What other contexts have to say of it: its sittings, its opinions. */
  children?: ReactNode;
}

/** A council, as everyone reads it: what it is for, whose it is, who sits, its documents. */
export function BodyPage({ body, children }: BodyPageProps) {
  const { t } = useTranslation('councils');
  const { name, kind, territory, mission } = body;
  const [lead, ...more] = mission.split(/\n+/).filter((line) => line.trim() !== '');
  return (
    <>
      <PageMeta title={name} description={lead ?? t('page.description', { name })} />
      <Breadcrumb label={t('page.crumb')} crumbs={[{ href: paths.bodies(), label: t('list.title') }]} />
      <PageHead
        title={<bdi>{name}</bdi>}
        above={
          <span className="muted">
            {t(`kind.${kind}`)} · <bdi>{territory}</bdi>
          </span>
        }
        lead={lead ? <span dir="auto">{lead}</span> : t('list.noMission')}
      >
        {body.mayKeep && (
          <p className="row">
            <ButtonLink href={paths.deskBody(body.slug)} icon="edit">
              {t('page.desk')}
            </ButtonLink>
          </p>
        )}
      </PageHead>
      <div className="split">
        <div className="stack" dir="auto">
          {more.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <Host body={body} />
        </div>
        <Note icon="shield">
          <p>
            <strong>{t('own.title')}</strong> {t('own.text')}
          </p>
        </Note>
      </div>
      {children}
      <BodyMembers body={body} />
      <BodyDocuments documents={body.documents} />
    </>
  );
}

function Host({ body: { hostName, hostText } }: { body: ShownBody }) {
  const { t } = useTranslation('councils');
  if (!hostName && !hostText) return null;
  return (
    <section className="stack gap-2" aria-labelledby="host">
      <h2 id="host" className="fs-1">
        {t('page.host')}
      </h2>
      {hostName && (
        <p>
          <strong>
            <bdi>{hostName}</bdi>
          </strong>
        </p>
      )}
      {hostText && <p dir="auto">{hostText}</p>}
    </section>
  );
}
