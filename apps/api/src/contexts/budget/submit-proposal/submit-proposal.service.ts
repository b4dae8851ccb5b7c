import { Injectable } from '@nestjs/common';
import { mayDo } from '@parvis/phases';
import { DataSource, type EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/unique-violation';
import type { InvalidInput } from '../../../platform/graphql/problem.type';
import { invalidInput } from '../../../platform/graphql/problem.type';
import { NotFound } from '../../../platform/graphql/refusals';
import { changed } from '../../../platform/realtime/live-topic';
import { editionChanged } from '../budget.events';
import { AuditTrail } from '../../audit';
import type { FamilyStep } from '../../families';
import type { BlockedForNow } from '../../moderation';
import { Tidings } from '../../notifications';
import { Editions, type KnownEdition, timesOf } from '../editions.store';
import { newProposal, toAuthor } from '../tell-followers/proposal-tidings';
import { ProposalEntity } from '../tables/proposal.entity';
import { FilingRules } from './filing-rules.service';
import { cleanDraft, draftFaults, type ProposalDraft } from './proposal-draft';
import type { SubmitProposalInput } from './submit-proposal.input';
import { ideasClosed, type IdeasClosed } from './submit-proposal.result';

type Filed = InvalidInput | IdeasClosed | BlockedForNow | FamilyStep;

/** Files a proposal. Asked twice with one key (double click, two tabs, an answer lost on the way), it files one. */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly editions: Editions,
    private readonly rules: FilingRules,
    private readonly audit: AuditTrail,
    private readonly tidings: Tidings,
  ) {}

  async execute(viewer: Viewer, input: SubmitProposalInput): Promise<ProposalEntity | Filed> {
    const draft = cleanDraft(input as Parameters<typeof cleanDraft>[0]);
    const faults = draftFaults(draft);
    if (faults.length > 0) return invalidInput(faults);
    try {
      return await this.source.transaction((manager) => this.file(manager, viewer, input.edition, draft));
    } catch (error) {
      // Its twin, of another edition, was faster: the unique key had the last word.
      if (!isUniqueViolation(error, 'proposal_submission')) throw error;
      return (await this.alreadyFiled(this.source.manager, viewer, draft)) ?? Promise.reject(error);
    }
  }

  private async file(
    manager: EntityManager,
    viewer: Viewer,
    slug: string,
    draft: ProposalDraft,
  ): Promise<ProposalEntity | Filed> {
    // Held until the end: two proposals never get one number.
    const edition = await this.editions.locked(manager, slug, 'update');
    if (!edition || edition.origin !== 'held') throw new NotFound();
    const filed = await this.alreadyFiled(manager, viewer, draft);
    if (filed) return filed;
    if (!mayDo('submit_proposal', timesOf(edition), this.clock.now().getTime()).allowed) return ideasClosed();
    const refused = await this.rules.refusal(manager, viewer, draft);
    if (refused) return refused;
    const faults = await this.rules.faults(manager, viewer, draft);
    if (faults.length > 0) return invalidInput(faults);
    const proposal = await this.write(manager, viewer, edition, draft);
    await changed(manager, editionChanged, edition.id);
    await this.tell(manager, viewer, edition, proposal);
    return proposal;
  }

  private alreadyFiled(
    manager: EntityManager,
    { personId }: Viewer,
    { submissionKey }: ProposalDraft,
  ): Promise<ProposalEntity | null> {
    return manager.findOneBy(ProposalEntity, { authorId: personId, submissionKey });
  }

  private async write(
    manager: EntityManager,
    viewer: Viewer,
    { id: editionId }: KnownEdition,
    { neighbourhood, ...draft }: ProposalDraft,
  ): Promise<ProposalEntity> {
    const { personId, displayName } = viewer;
    const visibility = await this.rules.visibility(manager, viewer);
    const last = (await manager.maximum(ProposalEntity, 'number', { editionId })) ?? 0;
    return manager.save(
      manager.create(ProposalEntity, {
        ...draft,
        editionId,
        number: last + 1,
        neighbourhoodSlug: neighbourhood,
        authorId: personId,
        proposerName: displayName,
        state: 'submitted',
        visibility,
        submittedAt: this.clock.now(),
        reason: null,
        costCents: null,
        costNote: null,
        decidedAt: null,
        costedAt: null,
      }),
    );
  }

  private async tell(
    manager: EntityManager,
    { personId }: Viewer,
    edition: KnownEdition,
    proposal: ProposalEntity,
  ): Promise<void> {
    const { id, number, title } = proposal;
    await this.audit.record(manager, {
      verb: 'proposal.submitted',
      actorId: personId,
      subject: { type: 'proposal', id },
      after: { edition: edition.slug, number, title },
    });
    const awaiting = proposal.visibility === 'awaiting';
    const received = toAuthor({ proposal, edition }, awaiting ? 'proposal_waits' : 'proposal_received');
    if (received) await this.tidings.tell(manager, received);
    await this.tidings.followOwn(manager, personId, { kind: 'proposal', id });
    // What nobody has read yet is told to nobody: its followers hear of it when it is published.
    if (awaiting) await this.rules.wait(manager, proposal, edition.slug);
    else await this.tidings.say(manager, newProposal(proposal, edition));
  }
}
