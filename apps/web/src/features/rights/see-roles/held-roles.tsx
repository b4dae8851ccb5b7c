import { Button, EmptyState, Input, Pagination, Select, Table } from '@parvis/ui';
import { useState } from 'react';
import { paths } from '../../../paths';
import { useFormats } from '../../../shared/formats/use-formats';
import type { SeeRolesQuery } from '../../../shared/graphql/generated/graphql';
import { useTranslation } from '../../../shared/i18n/use-translation';
import { Form } from '../../../shared/router';
import { EndRoleDialog } from '../end-role/end-role-dialog';
import { GIVABLE, ROLES_A_PAGE, writeRolesSearch, type RolesSearch } from './roles-search';

export type HeldRole = SeeRolesQuery['roleGrants']['items'][number];

export interface HeldRolesProps {
  page: SeeRolesQuery['roleGrants'];
  search: RolesSearch;
  nameOf: (space: string) => string;
  gives: boolean;
  onEnded: () => Promise<void>;
}

/** Who holds which role, where and until when. */
export function HeldRoles({ page, search, nameOf, gives, onEnded }: HeldRolesProps) {
  const { t } = useTranslation('rights');
  const { number } = useFormats();
  const [ending, setEnding] = useState<HeldRole>();
  const pages = Math.max(1, Math.ceil(page.totalItems / ROLES_A_PAGE));
  const at = (to: number) => paths.roles() + writeRolesSearch({ ...search, page: to });
  return (
    <section className="section stack gap-5" aria-labelledby="held">
      <h2 id="held">{t('held.title')}</h2>
      <RolesFilter search={search} />
      <p aria-live="polite">{t('held.count', { count: page.totalItems, number: number(page.totalItems) })}</p>
      {page.items.length === 0 ? (
        <EmptyState title={t('held.none')} level={3}>
          <p>{t('held.noneWhy')}</p>
        </EmptyState>
      ) : (
        <RolesTable {...{ rows: page.items, nameOf }} {...(gives ? { onEnd: setEnding } : {})} />
      )}
      {pages > 1 && (
        <Pagination
          label={t('held.pages')}
          position={t('held.position', { page: number(search.page), pages: number(pages) })}
          previous={search.page > 1 ? { href: at(search.page - 1), label: t('held.previous') } : undefined}
          next={search.page < pages ? { href: at(search.page + 1), label: t('held.next') } : undefined}
        />
      )}
      {ending && (
        <EndRoleDialog
          key={ending.id}
          grant={ending}
          space={nameOf(ending.space)}
          onClose={() => setEnding(undefined)}
          onEnded={onEnded}
        />
      )}
    </section>
  );
}

function RolesFilter({ search }: { search: RolesSearch }) {
  const { t } = useTranslation('rights');
  const { t: identity } = useTranslation('identity');
  const options = GIVABLE.map((role) => ({ value: role.toLowerCase(), label: identity(`role.${role}`) }));
  return (
    <Form
      method="get"
      action={paths.roles()}
      role="search"
      className="row align-end"
      key={`${search.role} ${search.words}`}
    >
      <Input label={t('held.search')} type="search" name="mots" defaultValue={search.words} maxLength={100} />
      <Select
        label={t('give.role')}
        name="role"
        options={[{ value: '', label: t('held.all') }, ...options]}
        defaultValue={search.role?.toLowerCase() ?? ''}
      />
      <Button type="submit" icon="search">
        {t('held.go')}
      </Button>
    </Form>
  );
}

interface RolesTableProps {
  rows: readonly HeldRole[];
  nameOf: (space: string) => string;
  /** Absent for whoever only watches. */
  onEnd?: (grant: HeldRole) => void;
}

function RolesTable({ rows, nameOf, onEnd }: RolesTableProps) {
  const { t } = useTranslation('rights');
  const { t: identity } = useTranslation('identity');
  const { date } = useFormats();
  const until = ({ until: end }: HeldRole) => (end ? t('held.until', { date: date(end) }) : t('held.open'));
  const given = ({ since, givenBy }: HeldRole) =>
    t('held.given', { date: date(since), name: givenBy ?? t('operator') });
  return (
    <Table
      cards
      caption={t('held.title')}
      captionHidden
      label={t('held.table')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { id: 'who', title: t('held.who'), cell: ({ holder }) => <bdi>{holder.displayName}</bdi> },
        {
          id: 'role',
          title: t('give.role'),
          label: t('give.role'),
          cell: ({ role, space }) => `${identity(`role.${role}`)} · ${nameOf(space)}`,
        },
        { id: 'until', title: t('held.untilTitle'), label: t('held.untilTitle'), cell: until },
        { id: 'given', title: t('held.givenTitle'), label: t('held.givenTitle'), cell: given },
        ...(onEnd
          ? [
              {
                id: 'end',
                title: t('held.act'),
                label: t('held.act'),
                cell: (row: HeldRole) =>
                  row.endable && (
                    <Button
                      aria-label={t('held.endOf', {
                        name: row.holder.displayName,
                        role: identity(`role.${row.role}`),
                      })}
                      onClick={() => onEnd(row)}
                    >
                      {t('held.end')}
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
