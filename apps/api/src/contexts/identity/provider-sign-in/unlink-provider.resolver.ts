import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Access } from '../../../platform/access/access.decorator';
import { AskingViewer } from '../../../platform/access/asking-viewer.decorator';
import type { Viewer } from '../../../platform/access/viewer';
import { CardEntity } from '../cards/card.entity';
import { PasskeyEntity } from '../passkeys/tables/passkey.entity';
import { PersonEntity } from '../person.entity';
import { ProviderIdentityEntity } from './tables/provider-identity.entity';

@Resolver()
export class UnlinkProviderResolver {
  constructor(
    private readonly source: DataSource,
    private readonly audit: AuditTrail,
  ) {}

  /** Since when the person's account is linked to the identity provider; null when it is not. */
  @Query(() => Date, { nullable: true })
  @Access.member()
  async providerLinkedSince(@AskingViewer() { personId }: Viewer): Promise<Date | null> {
    return (await this.source.manager.findOneBy(ProviderIdentityEntity, { personId }))?.since ?? null;
  }

  /** Forgets the link. False: it was not there, or it is her only way in. */
  @Mutation(() => Boolean)
  @Access.member()
  async unlinkProvider(@AskingViewer() { personId }: Viewer): Promise<boolean> {
    return this.source.transaction(async (manager) => {
      if (!(await hasAnotherWay(manager, personId))) return false;
      const { affected } = await manager.delete(ProviderIdentityEntity, { personId });
      if (!affected) return false;
      await this.audit.record(manager, {
        verb: 'identity.provider_unlinked',
        actorId: personId,
        subject: { type: 'person', id: personId },
      });
      return true;
    });
  }
}

/** A mailbox, a passkey or a printed card: what lets her in without the provider. */
async function hasAnotherWay(manager: EntityManager, personId: string): Promise<boolean> {
  const { email } = await manager.findOneByOrFail(PersonEntity, { id: personId });
  return (
    email !== null ||
    (await manager.existsBy(PasskeyEntity, { personId, suspectedAt: IsNull() })) ||
    (await manager.existsBy(CardEntity, { personId, endedAt: IsNull() }))
  );
}
