import { givenDatabase } from '@parvis/testing';
import type { DataSource } from 'typeorm';
import { openDataSource } from '../../../platform/database/data-source';
import { anEdition, IDEAS_OPEN } from '../testing/edition-rows';
import { aProposal } from '../testing/proposal-rows';
import { COSTS, VoteDesk } from '../testing/vote-desk';
import { fingerprintOf } from './manifest';

const database = givenDatabase(openDataSource);
let source: DataSource;
let desk: VoteDesk;
beforeAll(() => {
  source = database.source;
  desk = new VoteDesk(source);
});

const open = (edition: string, endIdeasEarly = false) =>
  desk.opening.open({ edition, endIdeasEarly, actorId: null });

describe('opening the vote', () => {
  it('freezes the costed projects, and shows the fingerprint of what was frozen', async () => {
    const { id, slug } = await desk.readyEdition();
    await aProposal(source.manager, { editionId: id, number: 50, state: 'inadmissible' });
    const answer = await open(slug);
    expect(answer).toMatchObject({ slug, phase: 'vote', openedAt: desk.clock.now() });
    const [row] = await source.query('SELECT manifest, fingerprint FROM edition WHERE id = $1', [id]);
    expect(row.fingerprint).toBe(fingerprintOf(row.manifest));
    const manifest = JSON.parse(row.manifest);
    expect(manifest.projects.map((line: { costCents: number }) => line.costCents)).toEqual(
      COSTS.map((c) => c * 100),
    );
    expect(manifest.rules).toMatchObject({
      maxChoices: 5,
      envelopeCents: 15_000_000,
      counting: { rule: 'mes' },
    });
    expect(manifest.calendar).toHaveLength(4);
    const states = await source.query(
      'SELECT DISTINCT state FROM proposal WHERE edition_id = $1 ORDER BY 1',
      [id],
    );
    expect(states).toEqual([{ state: 'inadmissible' }, { state: 'on_ballot' }]);
    expect((await desk.auditedVerbs()).at(-1)).toBe('budget.vote_opened');
  });

  it('refuses when no project has a cost, and records nothing', async () => {
    const { slug } = await anEdition(source.manager, desk.clock.now(), IDEAS_OPEN);
    expect(await open(slug, true)).toMatchObject({ code: 'nothing_to_vote_on' });
    expect(await desk.editions.bySlug(slug)).toMatchObject({ openedAt: null, fingerprint: null });
  });

  it('asks for a second yes while ideas may still come in', async () => {
    const { id, slug } = await anEdition(source.manager, desk.clock.now(), IDEAS_OPEN);
    await aProposal(source.manager, { editionId: id, number: 1, state: 'costed', costCents: 100 });
    expect(await open(slug)).toMatchObject({ code: 'ideas_still_open', endsAt: expect.any(Date) });
    expect(await open(slug, true)).toMatchObject({ slug, phase: 'vote' });
  });

  it('opens once when two facilitators open at once', async () => {
    const { id, slug } = await desk.readyEdition();
    const answers = await Promise.all(Array.from({ length: 8 }, () => open(slug)));
    const codes = answers.map((answer) => ('code' in answer ? answer.code : 'opened')).sort();
    expect(codes).toEqual(['opened', ...Array.from({ length: 7 }, () => 'vote_already_opened')]);
    const [lines] = await source.query(
      'SELECT count(*)::int AS count FROM ballot_project WHERE edition_id = $1',
      [id],
    );
    expect(lines.count).toBe(COSTS.length);
  });
});

describe('what is frozen', () => {
  it.each([
    ['the envelope', 'UPDATE edition SET envelope_cents = envelope_cents + 1 WHERE id = $1'],
    ['the number of choices', 'UPDATE edition SET max_choices = 9 WHERE id = $1'],
    ['the counting rule', `UPDATE edition SET counting_rule = '{"rule":"greedy"}' WHERE id = $1`],
    ['the fingerprint', `UPDATE edition SET fingerprint = 'x' WHERE id = $1`],
    ['the opening', 'UPDATE edition SET opened_at = NULL WHERE id = $1'],
    ['a cost on the paper', 'UPDATE ballot_project SET cost_cents = 1 WHERE edition_id = $1'],
    ['a line of the paper', 'DELETE FROM ballot_project WHERE edition_id = $1'],
    ['a new line', `INSERT INTO ballot_project VALUES ($1, '99', 99, NULL, 'x', 1, NULL)`],
    [
      'the end of the vote',
      `UPDATE edition_phase SET ends_at = now() WHERE edition_id = $1 AND phase = 'vote'`,
    ],
    ['the calendar of the vote', `DELETE FROM edition_phase WHERE edition_id = $1`],
    ['a title', `UPDATE proposal SET title = 'x' WHERE edition_id = $1`],
    ['an estimate', 'UPDATE proposal SET cost_cents = 1 WHERE edition_id = $1'],
  ])('%s cannot be changed by SQL either', async (_, sql) => {
    const { id } = await desk.openedEdition();
    await expect(source.query(sql, [id])).rejects.toThrow('frozen since the vote opened');
  });
});
