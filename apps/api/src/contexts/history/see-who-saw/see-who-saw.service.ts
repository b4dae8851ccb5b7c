import { Injectable } from '@nestjs/common';
import { type DataAccess, DataAccesses } from '../../audit';
import { OfficeHolders, type Role } from '../../identity';
import type { PageArgs } from '../read-history/page.args';
import type { DataAccessPageType, DataAccessType } from './data-access.type';

/**
 * Who opened whose data. The person reads the role and the moment: what she has a right to is when and why (Court of
 * Justice, C-579/21, 22 June 2023), and the town hall answers for its agents. The DPO reads names.
 */
@Injectable()
export class SeeWhoSaw {
  constructor(
    private readonly accesses: DataAccesses,
    private readonly people: OfficeHolders,
  ) {}

  async mine(personId: string, page: PageArgs): Promise<DataAccessPageType> {
    const { items, totalItems } = await this.accesses.page(personId, page);
    return { items: items.map((item) => shown(item)), totalItems };
  }

  async everybodys(page: PageArgs): Promise<DataAccessPageType> {
    const { items, totalItems } = await this.accesses.page(null, page);
    const known = await this.people.of(
      items.flatMap(({ viewerId, personId }) => (viewerId ? [viewerId, personId] : [personId])),
    );
    const name = (id: string | null) => (id && known.get(id)?.displayName) || null;
    const named = (item: DataAccess) => ({
      ...shown(item),
      viewerName: name(item.viewerId),
      personName: name(item.personId),
    });
    return { items: items.map(named), totalItems };
  }
}

const shown = ({ id, what, role, space, at }: DataAccess): DataAccessType => ({
  id,
  what,
  role: role as Role,
  space,
  at,
  viewerName: null,
  personName: null,
});
