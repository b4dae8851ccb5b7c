import { Injectable } from '@nestjs/common';
import { mayPropose, type TakingPart, type TakingPartRule } from '@parvis/eligibility';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Ages } from '../../identity';
import { Residence } from '../../residence';
import { Editions } from '../editions.store';
import type { EditionEntity } from '../tables/edition.entity';

/** The rule of an edition, in the words of `libs/eligibility`. */
export const ruleOf = ({
  openTo,
  residenceRule,
  minimumAge,
}: Pick<EditionEntity, 'openTo' | 'residenceRule' | 'minimumAge'>): TakingPartRule => ({
  openTo,
  residence: residenceRule,
  minimumAge,
});

/** Who may propose, by the rule of the edition and what is known of the person. */
@Injectable()
export class WhoMay {
  constructor(
    private readonly source: DataSource,
    private readonly editions: Editions,
    private readonly residence: Residence,
    private readonly ages: Ages,
  ) {}

  /** Allowed also for an edition that does not exist: the verb itself answers that. */
  async propose(slug: string, { personId }: Viewer): Promise<TakingPart & { minimumAge: number }> {
    const edition = await this.editions.bySlug(slug);
    if (!edition) return { allowed: true, minimumAge: 0 };
    const { minimumAge } = edition;
    const answer = mayPropose(ruleOf(edition), {
      signedIn: true,
      verified: await this.residence.verifiedLinks(personId),
      declared: null,
      oldEnough: await this.ages.isAtLeast(this.source.manager, personId, minimumAge),
    });
    return { ...answer, minimumAge };
  }
}
