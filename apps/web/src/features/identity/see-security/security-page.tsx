import type { ReactNode } from 'react';
import { Breadcrumb, EmptyState, LinesList, Note, PageHead } from '@parvis/ui';
import { paths } from '../../../paths';
import type { SeeSecurityQuery } from '../../../shared/graphql/generated/operations/see-security';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { useFreshProof } from '../../../shared/passkeys/use-fresh-proof';
import { PageMeta } from '../../../shared/site/page-meta';
import { AddPasskeyForm } from '../enrol-passkey/add-passkey-form';
import { PasskeyLine } from '../manage-passkeys/passkey-line';
import { SessionsList } from './sessions-list';

export interface SecurityPageProps {
  security: SeeSecurityQuery['mySecurity'];
  /** One's account at the identity provider; nothing in a town that has none. */
  provider: ReactNode;
  /** Something changed, perhaps who may do what in this session. */
  onChanged: () => Promise<void>;
}

/** How one comes in, and where one is in. */
export function SecurityPage({ security, provider, onChanged }: SecurityPageProps) {
  const { t } = useTranslation('security');
  const fresh = useFreshProof();
  const { passkeys, sessions, staff, passkeysPossible } = security;
  // The demonstration's door opens roles without a key.
  const tried = sessions.some(({ current, method }) => current && method === 'DEMO');
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.me(), label: t('back') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      {staff && !tried && passkeys.length === 0 && <Note kind="late">{t('staffFirst')}</Note>}
      <section className="section stack gap-5" aria-labelledby="passkeys">
        <h2 id="passkeys">{t('passkeys.title')}</h2>
        <p>{t('passkeys.what')}</p>
        {passkeys.length === 0 ? (
          <EmptyState title={t('passkeys.none')} level={3} />
        ) : (
          <LinesList>
            {passkeys.map((passkey) => (
              <PasskeyLine key={passkey.id} passkey={passkey} fresh={fresh} onChanged={onChanged} />
            ))}
          </LinesList>
        )}
        <div className="no-js">
          <Note kind="late">{t('noScript')}</Note>
        </div>
        <div className="needs-js">
          {passkeysPossible ? (
            <AddPasskeyForm staff={staff} fresh={fresh} onAdded={onChanged} />
          ) : (
            <Note kind="late">{t('impossible')}</Note>
          )}
        </div>
      </section>
      {provider}
      <section className="section stack gap-5" aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions.title')}</h2>
        <p>{t('sessions.what')}</p>
        <SessionsList sessions={sessions} onChanged={onChanged} />
      </section>
      {fresh.dialog}
    </>
  );
}
