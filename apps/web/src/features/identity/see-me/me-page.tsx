import { Button, ButtonLink, Facts, Note, PageHead, Link } from '@parvis/ui';
import type { ReactNode } from 'react';
import { paths } from '../../../paths';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useMutate } from '../../../shared/apollo/use-mutate';
import { TroubleSentence } from '../../../shared/forms/problem-sentence';
import type { SeeMeQuery } from '../../../shared/graphql/generated/operations/see-me';
import { SignOutDocument } from '../../../shared/graphql/generated/operations/sign-out';
import { ProviderSignOutDocument } from '../../../shared/graphql/generated/operations/provider-sign-out';
import { graph } from '../../../shared/graph/graph';
import { PageMeta } from '../../../shared/site/page-meta';

export interface MePageProps {
  viewer: NonNullable<SeeMeQuery['viewer']>;
  /** Absent for whoever has no desk. */
  deskHref?: string;
  onSignedOut: () => Promise<void>;
  /** What was verified of where she lives, studies or works. */
  residence: ReactNode;
  /** Her other pages. */
  pages: ReactNode;
  /** What the person did, context by context. */
  children?: ReactNode;
}

/** Who I am here, what is known of me, and the way out. */
export function MePage({ viewer, deskHref, onSignedOut, residence, pages, children }: MePageProps) {
  const { t } = useTranslation('identity');
  const { t: hub } = useTranslation('hub');
  const { run, busy, trouble } = useMutate(SignOutDocument);
  const roles = [t('me.resident'), ...viewer.grants.map(({ role }) => t(`role.${role}`))];
  const leave = async () => {
    // Asked while the session is still there; without an answer she is signed out here all the same.
    const asked = viewer.method === 'OIDC' ? await graph(undefined).ask(ProviderSignOutDocument) : undefined;
    if (!(await run())) return;
    const elsewhere = asked?.ok ? asked.data.providerSignOut : null;
    await onSignedOut();
    if (elsewhere) window.location.assign(elsewhere);
  };
  return (
    <>
      <PageMeta title={t('me.title')} />
      <PageHead title={<bdi>{viewer.displayName}</bdi>} lead={t('me.lead')}>
        {deskHref && (
          <p className="row">
            <ButtonLink href={deskHref} icon="edit">
              {t('me.desk')}
            </ButtonLink>
          </p>
        )}
      </PageHead>
      {children}
      {viewer.dormant.length > 0 && (
        <Note kind="late">
          {t('me.dormant', { roles: viewer.dormant.map(({ role }) => t(`role.${role}`)).join(', ') })}{' '}
          <Link href={paths.security()}>{t('me.dormantGo')}</Link>
        </Note>
      )}
      <section className="section stack gap-5" aria-labelledby="pages">
        <h2 id="pages">{hub('me.title')}</h2>
        {pages}
      </section>
      <section className="section stack gap-5" aria-labelledby="known">
        <h2 id="known">{t('me.known')}</h2>
        <Facts
          rows
          facts={[
            { term: t('me.name'), value: <bdi>{viewer.displayName}</bdi> },
            { term: t('me.role'), value: roles.join(', ') },
            { term: t('me.residence'), value: residence },
          ]}
        />
        <p className="muted">{t('me.keeps')}</p>
        {trouble && (
          <Note kind="late" role="alert">
            <TroubleSentence trouble={trouble} />
          </Note>
        )}
        <p className="row">
          <Button icon="door" busy={busy} onClick={() => void leave()}>
            {t('me.signOut')}
          </Button>
        </p>
      </section>
    </>
  );
}
