import type { BlockList } from 'node:net';
import { readProxies } from '../http/caller-address';
import { configSchema, type Environment } from './config.schema';

/** The settings as the rest of the server reads them. Injected as a class so that Nest can find it. */
export class Config {
  readonly secret: string;
  /** Whose `X-Forwarded-For` is believed; null: nobody's. */
  readonly proxies: BlockList | null;

  constructor(readonly env: Environment) {
    // A demonstration keeps no secret worth the name; a public server must name its own (checked by the schema).
    this.secret = env.PARVIS_SECRET ?? 'parvis-demonstration-only-not-a-secret';
    // A public address means a proxy in front; without one, the other end of the connection is who asks.
    const usual = env.PARVIS_PUBLIC_URL ? 'loopback, private' : 'none';
    this.proxies = readProxies(env.PARVIS_TRUSTED_PROXIES ?? usual);
  }

  get demo(): boolean {
    return this.env.PARVIS_DEMO;
  }

  /** Which GraphQL texts are run beside the web's own documents. */
  get textDocuments(): 'none' | 'reading' | 'all' {
    if (this.env.PARVIS_DEV || this.env.PARVIS_TEXT_DOCUMENTS) return 'all';
    return this.env.PARVIS_OPEN_API ? 'reading' : 'none';
  }

  get isHttps(): boolean {
    return this.env.PARVIS_PUBLIC_URL?.startsWith('https:') ?? false;
  }

  /** Scheme and host that links in mails begin with; no slash at the end. */
  get siteUrl(): string {
    return (this.env.PARVIS_PUBLIC_URL ?? `http://localhost:${this.env.PORT}`).replace(/\/+$/, '');
  }

  /** The identity provider beside codes and passkeys, such as FranceConnect; null when the town has none. */
  get provider(): {
    issuer: string;
    clientId: string;
    clientSecret: string;
    kind: 'franceconnect' | 'other';
    name: string;
    signature: string;
  } | null {
    const {
      PARVIS_OIDC_ISSUER: issuer,
      PARVIS_OIDC_CLIENT_ID: clientId,
      PARVIS_OIDC_CLIENT_SECRET: clientSecret,
    } = this.env;
    if (!issuer || !clientId || !clientSecret) return null;
    return {
      ...{ issuer, clientId, clientSecret },
      kind: this.env.PARVIS_OIDC_KIND,
      name: this.env.PARVIS_OIDC_NAME,
      signature: this.env.PARVIS_OIDC_SIGNATURE,
    };
  }

  get town(): { slug: string; name: string } {
    return { slug: this.env.PARVIS_TOWN_SLUG, name: this.env.PARVIS_TOWN_NAME };
  }
}

/** Reads the process environment once. Throws one Error whose message lists each wrong setting in a sentence. */
export function readConfig(source: Record<string, string | undefined> = process.env): Config {
  const parsed = configSchema.safeParse(source);
  if (parsed.success) return new Config(parsed.data);
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not usable.\n${lines.join('\n')}`);
}
