import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { givenDatabase } from '@parvis/testing';
import { TownLook } from '../contexts/territory';
import { SetClock } from '../platform/clock/clock';
import { openDataSource } from '../platform/database/data-source';
import { foundTown } from './found-town';
import { readTownFile } from './town-file';

const EXAMPLE = readFileSync(join(__dirname, '../../../../docs/examples/town.json'), 'utf8');
const clock = new SetClock(new Date('2027-09-01T08:00:00Z'));

describe('a town begun from its file', () => {
  const database = givenDatabase(openDataSource, { poolSize: 2 });

  it('gets its neighbourhoods, staff and edition, once', async () => {
    const town = readTownFile(EXAMPLE);
    expect(await foundTown(database.source, town, clock)).toEqual({
      neighbourhoods: 2,
      staff: 2,
      editions: 1,
    });
    expect(await foundTown(database.source, town, clock)).toEqual({
      neighbourhoods: 0,
      staff: 0,
      editions: 0,
    });
    const [edition] = await database.source.query('SELECT envelope_cents, max_choices FROM edition');
    expect(edition).toEqual({ envelope_cents: '15000000', max_choices: 5 });
    const verbs = await database.source.query('SELECT verb FROM audit_entry ORDER BY sequence');
    expect(verbs.map(({ verb }: { verb: string }) => verb)).toEqual([
      'identity.role_given',
      'identity.role_given',
      'budget.edition_founded',
      'territory.colour_set_by_operator',
    ]);
  });

  it('takes the colour of the file, says when it cannot be read, and serves it at an address of its own', async () => {
    const inColour = (colour: string) => ({ ...readTownFile(EXAMPLE), colour });
    const sheetNow = () => new TownLook(database.source).sheet();
    await foundTown(database.source, inColour('#7a1733'), clock);
    const malbec = await sheetNow();
    expect(malbec?.css).toContain('--l-town:#7a1733');
    const founded = await foundTown(database.source, inColour('#ffe000'), clock);
    expect(founded.colourCorrected?.sentence).toMatch(/^#ffe000 is too light to be read: .* use #[\da-f]{6}/);
    const yellow = await sheetNow();
    expect(yellow?.css).not.toContain('#ffe000');
    expect(yellow?.href).toMatch(/^\/assets\/colours-[\da-f]{12}\.css$/);
    expect(yellow?.href).not.toBe(malbec?.href);
    expect(await database.source.query('SELECT id, colour FROM town_look')).toEqual([
      { id: 1, colour: '#ffe000' },
    ]);
  });
});

describe('bad input: a town file', () => {
  const broken = (change: (town: { editions: Record<string, unknown>[] }) => void): string => {
    const town = JSON.parse(EXAMPLE) as { editions: Record<string, unknown>[] };
    change(town);
    return JSON.stringify(town);
  };

  it('says where it is wrong', () => {
    expect(() => readTownFile('{')).toThrow('not JSON');
    expect(() => readTownFile(broken(({ editions }) => (editions[0]!['maxChoices'] = 0)))).toThrow(
      'editions.0.maxChoices',
    );
    const inTheWrongOrder = { ideas: '2028-01-01T00:00:00Z', review: '2027-01-01T00:00:00Z' };
    expect(() =>
      readTownFile(
        broken(({ editions }) => Object.assign(editions[0]!['phases'] as object, inTheWrongOrder)),
      ),
    ).toThrow('editions.0.phases');
    expect(() => readTownFile(JSON.stringify({ colour: 'red;}' }))).toThrow('colour: six hexadecimal digits');
    const points = { rule: 'mes', satisfaction: 'points', tieBreak: 'lexico' };
    expect(() => readTownFile(broken(({ editions }) => (editions[0]!['countingRule'] = points)))).toThrow(
      'editions.0.countingRule',
    );
  });
});
