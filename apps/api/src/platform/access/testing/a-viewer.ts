import { randomUUID } from 'node:crypto';
import { TOWN, type Viewer } from '../viewer';

/** Who asks, in a test without sessions: a new person with one role in the whole town, whose session does not end. */
export const aViewer = (role: string, given: Partial<Viewer> = {}): Viewer => ({
  personId: randomUUID(),
  displayName: 'Fictional Person',
  ageBand: 'adult',
  grants: [{ role, space: TOWN }],
  dormant: [],
  method: 'passkey',
  assistedBy: null,
  provedAt: null,
  sessionId: randomUUID(),
  sessionHash: '',
  sessionEndsAt: new Date(8.64e15),
  ...given,
});
