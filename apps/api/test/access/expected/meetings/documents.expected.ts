import { randomUUID } from 'node:crypto';
import { MeetingDocumentEntity } from '../../../../src/contexts/meetings/tables/meeting-document.entity';
import { StoredFileEntity } from '../../../../src/platform/files/stored-file.entity';
import type { Expected } from '../../line';
import type { World } from '../../world';

const FACILITATOR = { to: ['body_facilitator'], in: 'its space alone' } as const;
const TYPED = { title: 'Plan du parc', itemId: null, fileId: null, forMembers: false };

type Where = 'own' | 'elsewhere';
const meetingOf = async ({ trials }: World, where: Where) =>
  (await trials.desk.meeting(where === 'own' ? trials.own : trials.desk.found(), trials.now)).meeting.id;

/** A document of a meeting, with a file of nobody. */
async function documentOf(world: World, where: Where): Promise<string> {
  const { manager } = world.api.source;
  const file = await manager.save(
    manager.create(StoredFileEntity, {
      ...{
        keeping: 'meeting-documents',
        ownerId: null,
        kind: 'pdf',
        name: 'plan.pdf',
        bytes: 1,
        contentType: 'application/pdf',
      },
      ...{ createdAt: world.trials.now, attachedAt: world.trials.now },
    }),
  );
  const document = manager.create(MeetingDocumentEntity, {
    ...{ meetingId: await meetingOf(world, where), itemId: null, title: 'Plan', fileId: file.id },
    ...{ forMembers: true, addedAt: world.trials.now, addedBy: null, submissionKey: randomUUID() },
  });
  return (await manager.save(document)).id;
}

/** What is to be read for a meeting: added and taken away by who prepares it, and by nobody of the town hall. */
export const meetingDocumentsExpected: Expected = {
  'Query.meetingDocuments': {
    to: 'everyone',
    ask: async ({ trials }) => {
      const { meeting } = await trials.desk.meeting(trials.own, trials.now, 'called');
      return { assembly: 'trial', slug: trials.own.slug, number: meeting.number };
    },
  },
  'Mutation.attachMeetingDocument': {
    ...FACILITATOR,
    best: 'bad input',
    ask: async (world) => ({
      input: { ...TYPED, submissionKey: randomUUID(), meetingId: await meetingOf(world, 'own') },
    }),
    another: async (world) => ({
      input: { ...TYPED, submissionKey: randomUUID(), meetingId: await meetingOf(world, 'elsewhere') },
    }),
  },
  'Mutation.removeMeetingDocument': {
    ...FACILITATOR,
    ask: async (world) => ({ documentId: await documentOf(world, 'own') }),
    another: async (world) => ({ documentId: await documentOf(world, 'elsewhere') }),
  },
};
