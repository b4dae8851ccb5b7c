import { AuditTrail } from '../src/contexts/audit';
import { SeenBy } from '../src/contexts/audit/data-access/seen-by.service';
import { anEdition, IN_VOTE } from '../src/contexts/budget/testing/edition-rows';
import { aProposal } from '../src/contexts/budget/testing/proposal-rows';
import { aViewer } from '../src/platform/access/testing/a-viewer';
import { startApi, type TestApi } from './support/api';
import type { Caller } from './support/caller';

interface Line {
  verb: string;
  actor: { kind: string; name: string | null; roles: string[] };
  facts: { name: string; before: string | null; after: string | null }[];
}
interface Page {
  totalItems: number;
  items: Line[];
}

const LINES = 'totalItems items { verb actor { kind name roles } facts { name before after } }';

describe('what was done, as people read it', () => {
  let api: TestApi;
  let slug: string;
  let agent: { caller: Caller; personId: string };
  let resident: { caller: Caller; personId: string };
  let dpo: { caller: Caller; personId: string };
  const record = (verb: string, actorId: string | null, subject: { type: string; id: string }, more = {}) =>
    api.source.transaction((manager) =>
      api.app.get(AuditTrail, { strict: false }).record(manager, { verb, actorId, subject, ...more }),
    );
  const read = async (caller: Caller, field: string, lines = LINES): Promise<Page> => {
    const data = await caller.data<Record<string, Page>>(`{ read: ${field} { ${lines} } }`);
    return data['read'] as Page;
  };

  beforeAll(async () => {
    api = await startApi();
    agent = await api.signedIn('facilitator', { displayName: 'Fictional Agent' });
    resident = await api.signedIn('resident', { displayName: 'Fictional Resident' });
    dpo = await api.signedIn('dpo', { displayName: 'Fictional Officer' });
    const edition = await anEdition(api.source.manager, new Date(), IN_VOTE);
    slug = edition.slug;
    const subject = { type: 'edition', id: edition.id };
    const proposal = await aProposal(api.source.manager, {
      editionId: edition.id,
      number: 7,
      authorId: resident.personId,
    });
    const about = { type: 'proposal', id: proposal.id };
    await record('budget.edition_founded', null, subject);
    await record('proposal.submitted', resident.personId, about, {
      after: { title: 'Des bancs', secret: 'x' },
    });
    await record('proposal.decided', agent.personId, about, {
      before: { state: 'submitted', reason: null },
      after: { state: 'admissible', reason: null, answers: [] },
    });
    await record('budget.voted', resident.personId, subject);
    await record('budget.voted', agent.personId, subject);
    await record('identity.role_given', agent.personId, { type: 'person', id: resident.personId });
  });
  afterAll(() => api.stop());

  it('a proposal says who did what to it, with what changed and nothing more', async () => {
    const { totalItems, items } = await read(agent.caller, `proposalHistory(edition: "${slug}", number: 7)`);
    expect({ totalItems, items }).toEqual({
      totalItems: 2,
      items: [
        {
          verb: 'proposal.decided',
          actor: { kind: 'SELF', name: 'Fictional Agent', roles: [] },
          facts: [{ name: 'state', before: 'submitted', after: 'admissible' }],
        },
        {
          verb: 'proposal.submitted',
          actor: { kind: 'RESIDENT', name: null, roles: [] },
          facts: [{ name: 'title', before: null, after: 'Des bancs' }],
        },
      ],
    });
  });

  it('an edition does not say who voted', async () => {
    const { items } = await read(agent.caller, `editionHistory(edition: "${slug}")`);
    expect(items.map(({ verb, actor }) => [verb, actor.kind])).toEqual([
      ['budget.edition_founded', 'SYSTEM'],
    ]);
  });

  it('is not there for a resident, nor for staff of another edition', async () => {
    const elsewhere = await api.signedIn('facilitator', {}, 'edition:00000000-0000-4000-8000-000000000000');
    for (const caller of [resident.caller, elsewhere.caller, api.anonymous()]) {
      const { codes, data } = await caller.graphql(`{ editionHistory(edition: "${slug}") { totalItems } }`);
      expect({ codes, data }).toEqual({
        codes: [expect.stringMatching(/NOT_FOUND|UNAUTHENTICATED/)],
        data: null,
      });
    }
  });

  it('she reads her own acts and what was done to her account, by a role and not by a name', async () => {
    const { items } = await read(resident.caller, 'myHistory');
    expect(items.map(({ verb, actor }) => [verb, actor.kind, actor.name, ...actor.roles])).toEqual([
      ['identity.role_given', 'STAFF', null, 'FACILITATOR'],
      ['budget.voted', 'SELF', 'Fictional Resident'],
      ['proposal.submitted', 'SELF', 'Fictional Resident'],
    ]);
  });

  it('the journal shows every act, names staff, and no voter, were she staff or the reader', async () => {
    const { items, totalItems } = await read(dpo.caller, 'journal');
    expect(totalItems).toBe(6);
    expect(items.filter(({ verb }) => verb === 'budget.voted').map(({ actor }) => actor)).toEqual([
      { kind: 'RESIDENT', name: null, roles: [] },
      { kind: 'RESIDENT', name: null, roles: [] },
    ]);
    expect(items[0]?.actor).toEqual({ kind: 'STAFF', name: 'Fictional Agent', roles: ['FACILITATOR'] });
    expect(JSON.stringify(items)).not.toContain('Fictional Resident');
    const about = await read(dpo.caller, 'journal', 'totalItems items { verb subject { label path } }');
    expect(about.items.map((line) => [line.verb, (line as unknown as { subject: object }).subject])).toEqual(
      expect.arrayContaining([
        ['proposal.decided', { label: expect.stringMatching(/^7 · /), path: `/budgets/${slug}/projets/7` }],
        ['budget.edition_founded', { label: expect.any(String), path: `/budgets/${slug}` }],
        ['identity.role_given', null],
      ]),
    );
    const day = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });
    expect((await read(dpo.caller, `journal(family: "budget", day: "${day}")`)).totalItems).toBe(3);
    expect((await read(dpo.caller, 'journal(day: "2020-01-01")')).totalItems).toBe(0);
    expect((await read(dpo.caller, `journal(family: "x' OR 1=1", day: "2026-02-31")`)).totalItems).toBe(6);
    const second = await read(dpo.caller, 'journal(first: 2, skip: 4)');
    expect(second.items.map(({ verb }) => verb)).toEqual(['proposal.submitted', 'budget.edition_founded']);
    expect(await read(dpo.caller, 'journal(skip: 60)')).toEqual({ totalItems: 6, items: [] });
  });

  it('who saw: she reads the role, the officer reads the names', async () => {
    const viewer = aViewer('facilitator', { personId: agent.personId });
    const seen = api.app.get(SeenBy, { strict: false });
    await seen.record(viewer, resident.personId, 'identity', { permission: 'budget.review' });
    const mine = 'totalItems items { what role viewerName personName }';
    expect(await read(resident.caller, 'whoSawMe', mine)).toEqual({
      totalItems: 1,
      items: [{ what: 'identity', role: 'FACILITATOR', viewerName: null, personName: null }],
    });
    expect((await read(dpo.caller, 'whoSaw', mine)).items).toEqual([
      {
        what: 'identity',
        role: 'FACILITATOR',
        viewerName: 'Fictional Agent',
        personName: 'Fictional Resident',
      },
    ]);
    expect((await read(agent.caller, 'whoSawMe', mine)).totalItems).toBe(0);
    expect((await agent.caller.graphql('{ whoSaw { totalItems } }')).codes).toEqual(['NOT_FOUND']);
  });

  it('the journal names nobody who reported, were she staff: who reads it may decide', async () => {
    const [one] = (await api.source.query('SELECT gen_random_uuid() AS id')) as { id: string }[];
    const report = { type: 'moderation_report', id: one?.id ?? '' };
    await record('moderation.reported', agent.personId, report, { after: { reason: 'insult' } });
    await record('moderation.reported', null, report);
    await record('moderation.appealed', agent.personId, { type: 'moderation_case', id: report.id });
    const { items } = await read(dpo.caller, 'journal(family: "moderation")');
    const nobody = { kind: 'RESIDENT', name: null, roles: [] };
    expect(items.map(({ actor }) => actor)).toEqual([nobody, nobody, nobody]);
    const [hers] = (await read(agent.caller, 'myHistory')).items;
    expect(hers).toMatchObject({ verb: 'moderation.appealed', actor: { kind: 'SELF' } });
  });

  it('publishes where the chain stood at the end of each day, not today', async () => {
    const before = await (await api.anonymous().fetch('/audit/tete.json')).json();
    expect(before).toEqual({ head: null, days: [] });
    await api.source.query(
      `INSERT INTO audit_entry (sequence, at, verb, detail_digest, previous_hash, hash) VALUES
       (-2, now() - interval '300 days', 'x', '', '', 'aa'), (-1, now() - interval '300 days', 'x', '', '', 'bb')`,
    );
    const response = await api.anonymous().fetch('/audit/tete.json');
    expect(response.headers.get('cache-control')).toBe('public, max-age=600');
    const { head, days } = await response.json();
    expect(days).toEqual([head]);
    expect(head).toMatchObject({ lines: -1, hash: 'bb' });
  });
});
