import { throwAwayDatabase, type ThrowAwayDatabase } from './database';

/** Opens a data source on an address; the API's `openDataSource` is one. */
type Open<S> = (url: string, poolSize?: number) => Promise<S>;

export interface OpenedDatabase<S> {
  /** Connected as the role the product runs under. */
  readonly source: S;
  readonly ownerUrl: string;
  readonly runtimeUrl: string;
  /** A second data source, as the owner of the tables; closed with the database. */
  asOwner(): Promise<S>;
  /** Disconnects and drops the database. */
  close(): Promise<void>;
}

/** A throw-away database with a data source on it; the caller closes it. `poolSize`: connections, where it matters. */
export async function openThrowAway<S extends { destroy(): Promise<unknown> }>(
  open: Open<S>,
  poolSize?: number,
): Promise<OpenedDatabase<S>> {
  const database: ThrowAwayDatabase = await throwAwayDatabase();
  const source = await open(database.runtimeUrl, poolSize);
  const sources = [source];
  return {
    source,
    ownerUrl: database.ownerUrl,
    runtimeUrl: database.runtimeUrl,
    asOwner: async () => {
      const owner = await open(database.ownerUrl, 2);
      sources.push(owner);
      return owner;
    },
    close: async () => {
      for (const one of sources) await one.destroy();
      await database.drop();
    },
  };
}

/**
 * The set-up of a database spec: called at the top of a file or of a `describe`, it gives that block a migrated,
 * empty database of its own, dropped after it. Hooks written after the call may use it; reading it earlier throws.
 * `each`: a new one for each test. `poolSize`: connections, for "two at once" with many.
 */
export function givenDatabase<S extends { destroy(): Promise<unknown> }>(
  open: Open<S>,
  { each = false, poolSize }: { each?: boolean; poolSize?: number } = {},
): Omit<OpenedDatabase<S>, 'close'> {
  let opened: OpenedDatabase<S> | undefined;
  const begin = async () => {
    opened = await openThrowAway(open, poolSize);
  };
  const end = async () => {
    await opened?.close();
    opened = undefined;
  };
  if (each) {
    beforeEach(begin);
    afterEach(end);
  } else {
    beforeAll(begin);
    afterAll(end);
  }
  const now = () => {
    if (!opened) throw new Error('The database is there inside hooks and tests only.');
    return opened;
  };
  return {
    get source() {
      return now().source;
    },
    get ownerUrl() {
      return now().ownerUrl;
    },
    get runtimeUrl() {
      return now().runtimeUrl;
    },
    asOwner: () => now().asOwner(),
  };
}
