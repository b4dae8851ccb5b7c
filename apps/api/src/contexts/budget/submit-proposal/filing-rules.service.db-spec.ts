import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../../platform/access/viewer';
import { ModeratedKinds } from '../../moderation';
import { Editions } from '../editions.store';
import { ModeratedProposals } from '../moderate-proposals/moderated-proposals.service';
import type { EditionEntity } from '../tables/edition.entity';
import type { ProposalEntity } from '../tables/proposal.entity';
import { anEdition, IDEAS_OPEN } from '../testing/edition-rows';
import { aConsentToPublish } from '../testing/proposal-rows';
import { anIdea, type ProposalDesk, proposalDesk } from '../testing/proposal-desk';

describe('filing before 18, and while suspended', () => {
  let desk: ProposalDesk;
  let edition: EditionEntity;
  let minor: Viewer;
  beforeAll(async () => {
    desk = await proposalDesk();
    edition = await anEdition(desk.source.manager, desk.clock.now(), IDEAS_OPEN);
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    minor = { ...(await desk.someone()), ageBand: '15_17' };
    await aConsentToPublish(desk.source.manager, minor.personId, '15_17');
  });

  const file = async (by = minor) => (await desk.submit.execute(by, anIdea(edition.slug))) as ProposalEntity;
  /** As a moderator who lets it through would write it. */
  const publish = async ({ id }: ProposalEntity) => {
    const [held] = (await desk.source.query(
      `UPDATE moderation_case SET state = 'shown', version = 1, waiting_since = NULL WHERE subject_id = $1 RETURNING id`,
      [id],
    )) as [{ id: string }[]];
    await desk.source.query(
      `INSERT INTO moderation_decision (case_id, version, kind, facts, title_then, text_then, decided_at)
       VALUES ($1, 1, 'publish', '', 't', 't', now())`,
      [held[0]?.id],
    );
  };
  const waits = (id: string) =>
    desk.source.query(
      `SELECT state FROM moderation_case WHERE subject_id = $1 AND waiting_since IS NOT NULL`,
      [id],
    );
  const events = async (name: string) =>
    (await desk.source.query(`SELECT payload FROM outbox_event WHERE name = $1`, [name])) as {
      payload: unknown;
    }[];

  it('waits to be read, in the queue, and is told to its author only', async () => {
    const filed = await file();
    expect(filed).toMatchObject({ visibility: 'awaiting', state: 'submitted' });
    expect(await waits(filed.id)).toEqual([{ state: 'awaiting' }]);
    const said = JSON.stringify(await events('notifications.notice'));
    expect(said).toContain('proposal_waits');
    expect(said).not.toContain('proposal_received');
    expect(JSON.stringify(await events('notifications.tiding'))).not.toContain(filed.id);
  });

  it('is published at once after three that a moderator let through, and for who is of age', async () => {
    for (let round = 0; round < 3; round += 1) {
      const filed = await file();
      expect(filed.visibility).toBe('awaiting');
      await publish(filed);
    }
    expect(await file()).toMatchObject({ visibility: 'shown' });
    const child: Viewer = { ...(await desk.someone()), ageBand: 'under_15' };
    await aConsentToPublish(desk.source.manager, child.personId, 'under_15');
    expect(await file(child)).toMatchObject({
      visibility: 'awaiting',
    });
    expect(await file(await desk.someone())).toMatchObject({ visibility: 'shown' });
  });

  it('is told to who follows when it is published, and not before', async () => {
    const kind = new ModeratedProposals(new ModeratedKinds(), new Editions(desk.source), desk.tidings);
    const filed = await file();
    const before = (await events('notifications.tiding')).length;
    await desk.source.transaction((manager) =>
      kind.put(manager, filed.id, 'shown', { reason: null, at: desk.clock.now() }),
    );
    const now = await events('notifications.tiding');
    expect(now).toHaveLength(before + 1);
  });

  it('is refused while suspended, with the day on which it ends', async () => {
    const until = new Date(desk.clock.now().getTime() + 86_400_000);
    await desk.source.query(
      `INSERT INTO person_block (id, person_id, state, reason, facts, days, proposed_at, until)
       VALUES ($1, $2, 'in_force', 'insult', 'f', 1, now(), $3)`,
      [randomUUID(), minor.personId, until],
    );
    expect(await file()).toEqual({ code: 'blocked_for_now', until });
  });
});
