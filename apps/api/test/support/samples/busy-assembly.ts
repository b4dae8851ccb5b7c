import { randomUUID } from 'node:crypto';
import { AgendaItemEntity } from '../../../src/contexts/meetings/tables/agenda-item.entity';
import { MeetingEntity } from '../../../src/contexts/meetings/tables/meeting.entity';
import { MinutesSectionEntity } from '../../../src/contexts/meetings/minutes/tables/minutes-section.entity';
import { MinutesTextEntity } from '../../../src/contexts/meetings/minutes/tables/minutes-text.entity';
import { StoredFileEntity } from '../../../src/platform/files/stored-file.entity';
import { MeetingDocumentEntity } from '../../../src/contexts/meetings/tables/meeting-document.entity';
import { trialFollowUp, trialMinutes, trialVote } from '../../../src/contexts/meetings/testing/trial-minutes';
import { PublicQuestionEntity } from '../../../src/contexts/meetings/tables/public-question.entity';
import { TrialAssemblies } from '../../../src/contexts/meetings/testing/trial-assembly';
import type { EntityManager } from 'typeorm';
import type { TestApi } from '../api';

/** An assembly called `slug` with as many meetings as numbers, each with as many points. */
export async function aBusyAssembly(api: TestApi, slug: string, numbers: readonly number[]): Promise<void> {
  const { manager } = api.source;
  const { space } = TrialAssemblies.of(api).found([], {}, slug);
  const startsAt = new Date('2027-03-17T17:00:00Z');
  const endsAt = new Date('2027-03-17T19:00:00Z');
  const day = { space, state: 'called' as const, startsAt, endsAt, place: 'x', title: 'x' };
  for (const number of numbers) {
    const { id: meetingId } = await manager.save(manager.create(MeetingEntity, { ...day, number }));
    const point = { meetingId, title: 'x', kind: 'discussion' as const, minutes: 5, state: 'kept' as const };
    await manager.insert(
      AgendaItemEntity,
      numbers.map((position) => ({ ...point, position })),
    );
    const asked = { meetingId, authorName: 'x', text: 'x', askedAt: startsAt };
    await manager.insert(
      PublicQuestionEntity,
      numbers.map(() => ({ ...asked, submissionKey: randomUUID() })),
    );
    if (number === 1) await busyDocuments(manager, meetingId, numbers);
    if (number === 1) await busyMinutes(manager, { id: meetingId, space }, numbers);
  }
}

/** Published, with as many more sections as numbers, and as many actions that follow. */
async function busyMinutes(
  manager: EntityManager,
  meeting: { id: string; space: string },
  numbers: readonly number[],
): Promise<void> {
  const questionId = await trialVote(manager, meeting.id);
  const { minutesId } = await trialMinutes(manager, meeting.id, { state: 'published', questionId });
  for (const number of numbers) {
    const section = { minutesId, title: 'x', position: number + 1 };
    const { id: sectionId } = await manager.save(manager.create(MinutesSectionEntity, section));
    await manager.insert(MinutesTextEntity, { sectionId, version: 1, text: 'x', writtenAt: new Date() });
    await trialFollowUp(manager, meeting);
  }
}

/** As many documents as numbers. */
async function busyDocuments(
  manager: EntityManager,
  meetingId: string,
  numbers: readonly number[],
): Promise<void> {
  for (const number of numbers) {
    const kept = { keeping: 'meeting-documents', kind: 'pdf', contentType: 'application/pdf' } as const;
    const file = { ...kept, ownerId: null, name: 'x.pdf', bytes: number, createdAt: new Date(0) };
    const { id: fileId } = await manager.save(manager.create(StoredFileEntity, file));
    await manager.insert(MeetingDocumentEntity, {
      ...{ meetingId, title: 'x', fileId, addedAt: new Date(0), submissionKey: randomUUID() },
    });
  }
}
