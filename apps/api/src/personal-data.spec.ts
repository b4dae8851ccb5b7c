import { getMetadataArgsStorage } from 'typeorm';
import { entities } from './entities';
import {
  notPersonal,
  PersonalData,
  personalUses,
  personColumns,
  type PersonalUse,
} from './platform/privacy/personal-data';
import { Processings } from './platform/privacy/processings';
import { processings } from './processings';

type Table = (typeof entities)[number];
const storage = getMetadataArgsStorage();
const declared = new Processings(processings);
const columnsOf = (table: Table) => storage.columns.filter(({ target }) => target === table);
const propertiesOf = (table: Table) => columnsOf(table).map(({ propertyName }) => propertyName);
const byName = new Map(entities.map((table) => [table.name, table] as const));

/** A foreign key to `person`, or a uuid that says by its name that it is somebody's. */
function pointsToPerson(table: Table, property: string): boolean {
  const column = columnsOf(table).find(({ propertyName }) => propertyName === property);
  const key = storage.foreignKeys.find(
    ({ target, propertyName }) => target === table && propertyName === property,
  );
  const type = key?.type as unknown;
  const to = typeof type === 'function' && !type.name ? (type as () => { name: string })().name : type;
  if (to === 'PersonEntity') return true;
  return (
    column?.options.type === 'uuid' && /^(person|author|owner|actor|guardian|child)Id$|By$/.test(property)
  );
}

function namedProperties({ person, set, hide, purge }: PersonalUse): string[] {
  const whose =
    typeof person === 'string' ? [person] : Array.isArray(person) ? (person as string[]) : inObject(person);
  return [
    ...whose,
    ...Object.keys(set ?? {}),
    ...(hide ?? []),
    ...(typeof purge === 'string' ? [purge] : []),
  ];
}

function inObject(person: PersonalUse['person']): string[] {
  if (typeof person !== 'object') return [];
  if ('via' in person) return [person.column];
  if ('address' in person) return [person.address];
  return 'inside' in person ? [person.inside] : [];
}

/** Null in a column that cannot be null is found by the database only when somebody leaves: too late. */
function impossibleNulls(table: Table, { person, set, erasure }: PersonalUse): string[] {
  const direct = typeof person === 'string' ? [person] : Array.isArray(person) ? (person as string[]) : [];
  const emptied = [
    ...(erasure === 'unlink' ? direct.filter((name) => !(name in (set ?? {}))) : []),
    ...Object.entries(set ?? {}).flatMap(([name, value]) => (value === null ? [name] : [])),
  ];
  return emptied.filter(
    (name) => !columnsOf(table).find((column) => column.propertyName === name)?.options.nullable,
  );
}

function faultsOf(table: Table): string[] {
  const uses = personalUses(table);
  const why = notPersonal(table);
  if (uses.length === 0 && !why) return ['says neither @PersonalData nor @NotPersonal'];
  if (uses.length > 0 && why) return ['says both @PersonalData and @NotPersonal'];
  const silent = propertiesOf(table).filter(
    (name) => pointsToPerson(table, name) && !personColumns(table).includes(name),
  );
  return [
    ...silent.map((name) => `${name} holds a person's id, and no @PersonalData says so`),
    ...uses.flatMap((use) => [
      ...(declared.has(use.processing) ? [] : [`nobody declares the processing ${use.processing}`]),
      ...namedProperties(use)
        .filter((name) => !propertiesOf(table).includes(name))
        .map((name) => `has no property ${name}`),
      ...impossibleNulls(table, use).map((name) => `${name} cannot be null`),
      ...(use.erasure === 'keep' && !use.ground ? ['keeps a row without a ground'] : []),
      ...viaFaults(use),
    ]),
  ];
}

function viaFaults({ person }: PersonalUse): string[] {
  if (typeof person !== 'object' || !('via' in person)) return [];
  const target = byName.get(person.via);
  if (!target) return [`finds its person through ${person.via}, which is no table`];
  return personalUses(target).length > 0 ? [] : [`${person.via} is nobody's`];
}

describe('whose the rows are (docs/rules/personal-data.md)', () => {
  it.each(entities.map((table) => [table.name, table] as const))('%s says it', (_, table) => {
    expect(faultsOf(table)).toEqual([]);
  });

  it('is refused when silent, wrong or impossible', () => {
    class Silent {}
    class Wrong {}
    PersonalData({
      processing: 'unheard_of',
      person: ['missing'],
      erasure: 'keep',
      set: { absent: null },
    })(Wrong);
    expect(faultsOf(Silent as Table)).toEqual(['says neither @PersonalData nor @NotPersonal']);
    expect(faultsOf(Wrong as Table)).toEqual([
      'nobody declares the processing unheard_of',
      'has no property missing',
      'has no property absent',
      'absent cannot be null',
      'keeps a row without a ground',
    ]);
  });
});
