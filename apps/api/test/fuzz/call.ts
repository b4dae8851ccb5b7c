export const ROLES = ['anonymous', 'resident', 'facilitator', 'administrator'] as const;
export type FuzzRole = (typeof ROLES)[number];

/** One malformed call, complete but for the session of its role. */
export interface Call {
  /** What is covered: an operation, a handler, a page. */
  readonly target: string;
  /** How it is malformed: the classes of the report. */
  readonly kind: 'variables' | 'document' | 'body' | 'headers' | 'address' | 'upload' | 'wire';
  readonly role: FuzzRole;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | undefined;
  /** The bytes of the whole request, for what an HTTP library refuses to send. `{cookie}` is replaced. */
  readonly wire?: string;
  /** The session does not survive it: it gets one of its own. */
  readonly endsSession?: boolean;
  /** A page or a file of the web: answers in HTML are lawful. */
  readonly page?: boolean;
}

export const JSON_HEADERS = { 'content-type': 'application/json' } as const;
