import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/** Apollo asks this "cache" for the text behind a SHA-256 hash; nobody can add to it. */
export class TrustedDocuments implements KeyValueCache<string> {
  constructor(private readonly documents: ReadonlyMap<string, string>) {}

  async get(key: string): Promise<string | undefined> {
    return this.documents.get(key.replace(/^apq:/, ''));
  }

  async set(): Promise<void> {
    // Read-only: a client cannot teach the server a new document.
  }

  async delete(): Promise<boolean> {
    return false;
  }
}
