/** Who is asking. Roles are words of the contexts; the platform only compares them. */
export interface Viewer {
  readonly personId: string;
  readonly displayName: string;
  readonly role: string;
  readonly sessionHash: string;
  readonly sessionEndsAt: Date;
}

/** Implemented by the context that knows sessions; reads the cookie of a request. */
export abstract class ViewerSource {
  abstract find(cookieHeader: string | undefined): Promise<Viewer | null>;

  /** Those of these sessions that are still open, by their hash, in one statement: for what stays connected. */
  abstract findOpen(sessionHashes: readonly string[]): Promise<Map<string, Viewer>>;
}
