import { Breadcrumb, PageHead } from '@parvis/ui';
import { useMemo } from 'react';
import { paths } from '../../../paths';
import type { SeeRolesQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { PageMeta } from '../../../shared/site/page-meta';
import { AskRecoveryForm } from '../ask-recovery/ask-recovery-form';
import { PendingActs } from '../answer-act/pending-acts';
import { GiveRoleForm } from '../give-role/give-role-form';
import { HeldRoles } from './held-roles';
import type { RolesSearch } from './roles-search';

export interface RolesPageProps {
  known: SeeRolesQuery;
  search: RolesSearch;
  onChanged: () => Promise<void>;
}

/** Who may do what here: what waits for a second person, a role to give, and who holds which. */
export function RolesPage({ known, search, onChanged }: RolesPageProps) {
  const { t } = useTranslation('rights');
  const { roleSpaces, roleGrants, pendingActs, viewer } = known;
  const nameOf = useMemo(() => {
    const names = new Map(roleSpaces.map(({ space, name }) => [space, name]));
    return (space: string) => (space === 'town' ? t('town') : (names.get(space) ?? t('elsewhere')));
  }, [roleSpaces, t]);
  const gives = viewer?.permissions.includes('rights.give') ?? false;
  return (
    <>
      <PageMeta title={t('title')} />
      <Breadcrumb label={t('crumb')} crumbs={[{ href: paths.desk(), label: t('back') }]} />
      <PageHead title={t('title')} lead={t('lead')} />
      <PendingActs acts={pendingActs} nameOf={nameOf} onAnswered={onChanged} />
      {gives && <GiveRoleForm spaces={roleSpaces} onGiven={onChanged} />}
      {gives && <AskRecoveryForm onAsked={onChanged} />}
      <HeldRoles page={roleGrants} search={search} nameOf={nameOf} gives={gives} onEnded={onChanged} />
    </>
  );
}
