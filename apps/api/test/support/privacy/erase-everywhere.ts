import { AuditTrail, verifyChain } from '../../../src/contexts/audit';
import { openDataSource } from '../../../src/platform/database/data-source';
import { FileShelf } from '../../../src/platform/files/file-shelf';
import { countPersonalRows } from '../../../src/platform/privacy/count-personal-rows';
import type { PersonalUse } from '../../../src/platform/privacy/personal-data';
import { readPersonalRows } from '../../../src/platform/privacy/read-personal-rows';
import { tableUses } from '../../../src/platform/privacy/personal-tables';
import type { TestApi } from '../api';
import type { Caller } from '../caller';
import { fromATelephone } from '../samples/some-files';
import { seedEverywhere, type Seeded, somebody } from './person-everywhere';
import { type Found, scanForPerson } from './scan-for-person';

export interface ErasureReport {
  /** Rows written for her, from the annotations, and the tables they are in. */
  readonly seededRows: number;
  readonly seededTables: number;
  /** Annotated uses of which no row was hers: the test would prove nothing of them. */
  readonly unseeded: readonly string[];
  /** Her export: tables with rows, and what of her neighbour is in it (must be nothing). */
  readonly exported: { readonly tables: number; readonly ofNeighbour: readonly string[] };
  /** Places where one of her identifiers stood before. */
  readonly placesBefore: number;
  /** Identifiers that stand where nothing says they may: must be empty. */
  readonly strays: readonly Found[];
  /** Identifiers in rows kept on a legal ground. */
  readonly keptIdentifiers: readonly Found[];
  /** Rows kept without her, by ground. */
  readonly keptRows: Readonly<Record<string, number>>;
  readonly erased: Readonly<Record<'delete' | 'unlink' | 'keep', number>>;
  /** Rows of the other person that were touched: must be 0. */
  readonly neighbourLost: number;
  readonly chain: Awaited<ReturnType<typeof verifyChain>>;
}

interface Erased {
  eraseMe: {
    __typename: string;
    tables: { table: string; erasure: 'delete' | 'unlink' | 'keep'; ground: string | null; rows: number }[];
  };
}

/** Seeds two people in every table, file and queue, erases one through the API, and looks for her everywhere. */
export async function eraseEverywhere(api: TestApi): Promise<ErasureReport> {
  const owner = await openDataSource(api.ownerUrl, 2);
  const { folder } = api.app.get(FileShelf);
  try {
    const [her, neighbour] = [await settle(api, 'Qxva', '1931-03'), await settle(api, 'Wkzo', '1932-11')];
    const seeded = await seedEverywhere(owner, her.person);
    await seedEverywhere(owner, neighbour.person);
    const unseeded = await usesWithoutRow(api, her.person);
    const exported = await whatIsExported(api, her.person, neighbour.person);
    const rowsOfNeighbour = () => countRows(api, neighbour.person);
    const [before, neighbourBefore] = [
      await scanForPerson(owner, folder, her.person),
      await rowsOfNeighbour(),
    ];
    const { eraseMe } = await her.caller.data<Erased>(ERASE, { name: her.person.name });
    const left = await scanForPerson(owner, folder, her.person);
    const count = (erasure: string) =>
      eraseMe.tables.filter((line) => line.erasure === erasure).reduce((sum, { rows }) => sum + rows, 0);
    const kept = eraseMe.tables.filter(({ ground }) => ground !== null);
    return {
      seededRows: Object.values(seeded).reduce((sum, rows) => sum + rows, 0),
      seededTables: Object.keys(seeded).length,
      unseeded,
      exported,
      placesBefore: before.length,
      strays: left.filter(({ ground }) => ground === null),
      keptIdentifiers: left.filter(({ ground }) => ground !== null),
      keptRows: Object.fromEntries(kept.map(({ table, ground, rows }) => [`${table}: ${ground}`, rows])),
      erased: { delete: count('delete'), unlink: count('unlink'), keep: count('keep') },
      neighbourLost: neighbourBefore - (await rowsOfNeighbour()),
      chain: await verifyChain(owner),
    };
  } finally {
    await owner.destroy();
  }
}

const ERASE = `mutation Erase($name: String!) { eraseMe(name: $name) { __typename
  ... on AccountErased { tables { table erasure ground rows } } ... on Problem { code } } }`;

/** Somebody signed in who has done what a resident does: a photo on its way, a code asked for, an export, jobs waiting. */
async function settle(
  api: TestApi,
  letters: string,
  birthMonth: string,
): Promise<{ person: Seeded; caller: Caller }> {
  const draft = somebody(letters, birthMonth);
  const { caller, personId } = await api.signedIn('resident', {
    displayName: draft.name,
    email: draft.email,
  });
  const person = { ...draft, id: personId };
  const trail = api.app.get(AuditTrail);
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(await fromATelephone(400, 200))]), `${draft.name}.jpg`);
  await caller.fetch('/files/photos', { method: 'POST', body });
  await caller.data('mutation { askMyExport }');
  await exportMade(caller);
  for (const payload of [{ personId }, { to: draft.email }])
    await api.source.query(
      `SELECT graphile_worker.add_job('nobody_takes_it', $1::json, run_at := '2999-01-01')`,
      [JSON.stringify(payload)],
    );
  await api.source.transaction(async (manager) => {
    const line = { verb: 'test.named', subject: { type: 'person', id: personId } };
    await trail.record(manager, { ...line, actorId: null });
    await trail.record(manager, { ...line, actorId: personId, subject: { type: 'thing', id: '1' } });
    await trail.record(manager, {
      ...line,
      actorId: null,
      subject: { type: 'thing', id: '2' },
      after: person,
    });
  });
  return { person, caller };
}

/** Waits for the long job, as the page does. */
export async function exportMade(caller: Caller): Promise<{ address: string; bytes: number }> {
  for (let tries = 0; tries < 300; tries += 1) {
    const { myData } = await caller.data<{
      myData: { lastExport: { address: string; bytes: number } | null };
    }>('{ myData { lastExport { address bytes } } }');
    if (myData.lastExport) return myData.lastExport;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('the export was never made');
}

async function whatIsExported(
  api: TestApi,
  { id, email }: Seeded,
  neighbour: Seeded,
): Promise<ErasureReport['exported']> {
  const read = await readPersonalRows(api.source, { personId: id, ownAddress: email });
  const text = JSON.stringify(read);
  const { birthMonth, ...named } = neighbour;
  return {
    tables: read.filter(({ rows }) => rows.length > 0).length,
    ofNeighbour: [...Object.values(named), `"${birthMonth}"`].filter((word) => text.includes(word)),
  };
}

async function usesWithoutRow(api: TestApi, { id, email }: Seeded): Promise<string[]> {
  const subject = { personId: id, ownAddress: email };
  const there = await countPersonalRows(api.source, api.source.manager, subject);
  const said = (table: string, { processing, erasure }: Pick<PersonalUse, 'processing' | 'erasure'>) =>
    `${table}: ${processing}, ${erasure}`;
  const found = new Set(there.map((one) => said(one.table, one)));
  return tableUses(api.source)
    .map(({ meta, use }) => said(meta.tableName, use))
    .filter((one) => !found.has(one));
}

async function countRows(api: TestApi, { id, email }: Seeded): Promise<number> {
  const subject = { personId: id, ownAddress: email };
  const counted = await countPersonalRows(api.source, api.source.manager, subject);
  return counted.reduce((sum, { rows }) => sum + rows, 0);
}
