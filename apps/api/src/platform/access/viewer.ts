/** The space that holds all others. A narrower one is `<kind>:<id>`, such as `edition:…` or `body:…`. */
export const TOWN = 'town';

/** A role, and where it counts. Words of the contexts; the platform only compares them. */
export interface Grant {
  readonly role: string;
  readonly space: string;
}

/** Who is asking, with the roles that count at this instant. */
export interface Viewer {
  readonly personId: string;
  readonly displayName: string;
  /** Every signed-in person is at least a resident of the town. */
  readonly grants: readonly Grant[];
  readonly sessionHash: string;
  readonly sessionEndsAt: Date;
}

/** Implemented by the context that knows sessions; reads the cookie of a request. */
export abstract class ViewerSource {
  abstract find(cookieHeader: string | undefined): Promise<Viewer | null>;

  /** Those of these sessions that are still open, by their hash, in one statement: for what stays connected. */
  abstract findOpen(sessionHashes: readonly string[]): Promise<Map<string, Viewer>>;
}
