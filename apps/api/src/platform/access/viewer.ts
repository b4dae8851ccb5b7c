/** The space that holds all others. A narrower one is `<kind>:<id>`, such as `edition:…` or `body:…`. */
export const TOWN = 'town';

/** A role, and where it counts. Words of the contexts; the platform only compares them. */
export interface Grant {
  readonly role: string;
  readonly space: string;
}

/** How old somebody is, as coarsely as the rules need it; `unknown` until a birth month is known. */
export type AgeBand = 'under_15' | '15_17' | 'adult' | 'unknown';

/** How a session was opened. */
export const SESSION_METHODS = ['code', 'passkey', 'oidc', 'card', 'assisted', 'recovery', 'demo'] as const;
export type SessionMethod = (typeof SESSION_METHODS)[number];

/** Who is asking, with the roles that count at this instant. */
export interface Viewer {
  readonly personId: string;
  readonly displayName: string;
  readonly ageBand: AgeBand;
  /** Every signed-in person is at least a resident of the town. */
  readonly grants: readonly Grant[];
  /** Roles she holds that do not count, since they ask for a stronger session than this one. */
  readonly dormant: readonly Grant[];
  readonly method: SessionMethod;
  /** The agent who helps the person, present beside her, in this session; else null. */
  readonly assistedBy: string | null;
  /** When a passkey was shown in this session last. */
  readonly provedAt: Date | null;
  /** The session's public handle: what lists and logs name. */
  readonly sessionId: string;
  readonly sessionHash: string;
  readonly sessionEndsAt: Date;
}

/** Implemented by the context that knows sessions; reads the cookie of a request. */
export abstract class ViewerSource {
  abstract find(cookieHeader: string | undefined): Promise<Viewer | null>;

  /** Those of these sessions that are still open, by their hash, in one statement: for what stays connected. */
  abstract findOpen(sessionHashes: readonly string[]): Promise<Map<string, Viewer>>;
}
