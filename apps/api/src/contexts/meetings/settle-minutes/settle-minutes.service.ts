import { Injectable } from '@nestjs/common';
import { isUuid } from '@parvis/kernel';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../platform/access/viewer';
import { KeptFiles } from '../../../platform/files/kept-files.store';
import { type InvalidInput, invalidInput } from '../../../platform/graphql/problem.type';
import { SIGNED_MINUTES } from '../meetings.files';
import { MinutesActs } from '../minutes/minutes-acts.service';
import { MinutesSteps } from '../minutes/minutes-steps.service';
import { whyNotAdopted } from '../minutes/minutes-vote';
import type { MinutesAnswer } from '../minutes/minutes.result';
import type { PublishMinutesInput } from './settle-minutes.input';

/** Leads minutes from a draft to publication. Each step is about the revision that the person has read. */
@Injectable()
export class SettleMinutes {
  constructor(
    private readonly acts: MinutesActs,
    private readonly steps: MinutesSteps,
    private readonly files: KeptFiles,
  ) {}

  propose(viewer: Viewer, meetingId: string, revision: number): Promise<MinutesAnswer> {
    return this.acts.act(viewer, meetingId, async (manager) => {
      const ready = await this.steps.ready(manager, meetingId, 'propose', revision);
      return 'code' in ready ? ready : this.steps.take(manager, ready);
    });
  }

  /** By the vote of a later meeting that was closed and adopted them; the numbers are those of that vote. */
  approve(viewer: Viewer, meetingId: string, revision: number): Promise<MinutesAnswer> {
    return this.acts.act(viewer, meetingId, async (manager) => {
      const ready = await this.steps.ready(manager, meetingId, 'approve', revision);
      if ('code' in ready) return ready;
      return (await whyNotAdopted(manager, ready.minutes)) ?? this.steps.take(manager, ready);
    });
  }

  publish(
    viewer: Viewer,
    { meetingId, revision, signature, scanId }: PublishMinutesInput,
  ): Promise<MinutesAnswer> {
    return this.acts.act(viewer, meetingId, async (manager) => {
      const ready = await this.steps.ready(manager, meetingId, 'publish', revision);
      if ('code' in ready) return ready;
      const scan = signature === 'paper' ? (scanId ?? null) : null;
      const fault = signature === 'paper' ? await this.scanFault(manager, scan, viewer) : null;
      const publishedAt = this.steps.now();
      return fault ?? this.steps.take(manager, ready, { signature, scanId: scan, publishedAt });
    });
  }

  /** What was signed by hand is shown as it was signed. */
  private async scanFault(
    manager: EntityManager,
    scanId: string | null,
    { personId }: Viewer,
  ): Promise<InvalidInput | null> {
    if (!scanId) return invalidInput([{ field: 'scan', rule: 'required' }]);
    const kept = isUuid(scanId) && (await this.files.attach(manager, SIGNED_MINUTES, scanId, personId));
    return kept ? null : invalidInput([{ field: 'scan', rule: 'unreadable' }]);
  }
}
