import { z } from 'zod';
import { readProxies } from '../http/caller-address';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

/** Every setting of the server, with its default and what it means. `npm run generate` prints them: docs/configuration.md. */
export const configSchema = z
  .object({
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .describe(
        'PostgreSQL as the role of the running server: it owns no table and cannot change audit lines',
      ),
    DATABASE_OWNER_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .optional()
      .describe(
        'PostgreSQL as the owner of the tables: read by migrations only, never by the running server',
      ),
    PORT: z.coerce
      .number()
      .int()
      .min(0)
      .max(65535)
      .default(3000)
      .describe('where the server listens; 0 asks for a free one and says which'),
    HOST: z
      .string()
      .min(1)
      .default('127.0.0.1')
      .describe('the interface it listens on; 0.0.0.0 in a container'),
    PARVIS_PUBLIC_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe(
        'the address that residents type; with it the demonstration cannot run, and a secret and mail are required',
      ),
    PARVIS_TRUSTED_PROXIES: z
      .string()
      .refine((text) => readProxies(text) !== null, {
        message: 'Give `none`, or `loopback`, `private`, addresses and prefixes separated by commas.',
      })
      .optional()
      .describe(
        'whose word on the caller’s address (`X-Forwarded-For`) is believed: `none`, or `loopback`, `private`, addresses and prefixes separated by commas; unset: `loopback, private` with a public address, else `none`',
      ),
    PARVIS_DEMO: flag.describe(
      'demonstration: fictional people, a mailbox that anyone may read, sign-in by one click',
    ),
    PARVIS_DEV: flag.describe('development: pages rebuilt while they are edited'),
    PARVIS_OPEN_API: flag.describe(
      'open interface: anyone may send GraphQL queries as text, for reading, within the limits of [bounded calls](rules/bounded-calls.md)',
    ),
    PARVIS_TEXT_DOCUMENTS: flag.describe(
      'for tests and benches: any GraphQL text is run; refused with a public address',
    ),
    PARVIS_SECRET: z
      .string()
      .min(32)
      .optional()
      .describe('keys sessions and codes; kept between restarts; required with a public address'),
    PARVIS_FILES_DIR: z
      .string()
      .min(1)
      .default('.parvis/files')
      .describe('where photographs and documents are kept: back it up with the database'),
    PARVIS_FILES_QUOTA_MB: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000_000)
      .default(200)
      .describe('megabytes that the files of one person may take'),
    PARVIS_FILES_SPARE_MB: z.coerce
      .number()
      .int()
      .min(0)
      .max(100_000_000)
      .default(100)
      .describe('megabytes that must stay free on the disk: below, new files are refused with a sentence'),
    PARVIS_WEB_DIR: z.string().min(1).default('dist/web').describe('where the built pages are'),
    PARVIS_TOWN_SLUG: z
      .string()
      .min(1)
      .default('cahors')
      .describe('the short name of the town, in addresses'),
    PARVIS_TOWN_NAME: z.string().min(1).default('Cahors').describe('the name of the town, as pages write it'),
    PARVIS_MINORS_PUBLISH: z
      .enum(['consent', 'public_task'])
      .default('consent')
      .describe(
        'on what the publication of a minor’s proposals rests: consent (joint under 15), or the town’s public task when its DPO has decided so in writing; see [minors](rules/minors.md)',
      ),
    PARVIS_LEGAL_PUBLISHER: z
      .string()
      .min(1)
      .optional()
      .describe(
        'who publishes the site: name and address of the local authority; shown at /mentions-legales',
      ),
    PARVIS_LEGAL_DIRECTOR: z
      .string()
      .min(1)
      .optional()
      .describe('the director of publication, by name and office; shown at /mentions-legales'),
    PARVIS_LEGAL_HOST: z
      .string()
      .min(1)
      .optional()
      .describe('who hosts the server: name, address, telephone; shown at /mentions-legales'),
    PARVIS_LEGAL_CONTACT: z
      .string()
      .min(1)
      .optional()
      .describe('how to reach the publisher; shown at /mentions-legales'),
    PARVIS_DPO_CONTACT: z
      .string()
      .min(1)
      .optional()
      .describe('how to reach the data protection officer; shown at /confidentialite'),
    PARVIS_WORKER: z
      .enum(['0', '1'])
      .default('1')
      .describe('0: this process takes no job from the queue, and others must'),
    PARVIS_VERSION: z.string().min(1).default('0.1.0').describe('the version that pages and mails show'),
    PARVIS_LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'])
      .default('info')
      .describe('what the log tells; it carries no personal data at any level'),
    PARVIS_TRUSTED_AFTER: z.coerce
      .number()
      .int()
      .min(0)
      .max(1_000)
      .default(3)
      .describe(
        'how many texts of somebody under 18 are read before they are published, until the next ones are published at once',
      ),
    PARVIS_OIDC_ISSUER: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe(
        'identity provider that speaks OpenID Connect, such as FranceConnect: its issuer; see [operating](operating.md#an-identity-provider)',
      ),
    PARVIS_OIDC_CLIENT_ID: z
      .string()
      .min(1)
      .optional()
      .describe('the name that the provider gave this server'),
    PARVIS_OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('the secret that goes with that name'),
    PARVIS_OIDC_KIND: z
      .enum(['franceconnect', 'other'])
      .default('franceconnect')
      .describe('`franceconnect` asks for its level of assurance (eidas1) and for signed answers'),
    PARVIS_OIDC_NAME: z
      .string()
      .min(1)
      .default('FranceConnect')
      .describe('how the sign-in page names the provider'),
    PARVIS_OIDC_SIGNATURE: z
      .enum(['RS256', 'ES256'])
      .default('RS256')
      .describe('how the provider signs, as declared there'),
    PARVIS_MAIL_FROM: z
      .string()
      .min(3)
      .default('Parvis <parvis@localhost>')
      .describe('the sender of the mails'),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/ })
      .optional()
      .describe('outgoing mail; required with a public address'),
  })
  .refine((env) => !(env.PARVIS_DEMO && env.PARVIS_PUBLIC_URL), {
    path: ['PARVIS_DEMO'],
    message:
      'The demonstration (mailbox and quick sign-in open to all) cannot run with PARVIS_PUBLIC_URL. Unset one of the two.',
  })
  .refine((env) => !(env.PARVIS_TEXT_DOCUMENTS && env.PARVIS_PUBLIC_URL), {
    path: ['PARVIS_TEXT_DOCUMENTS'],
    message:
      'A public server runs the documents of its own pages. For an open interface set PARVIS_OPEN_API.',
  })
  .refine(
    (env) =>
      [env.PARVIS_OIDC_ISSUER, env.PARVIS_OIDC_CLIENT_ID, env.PARVIS_OIDC_CLIENT_SECRET].every(Boolean) ||
      !env.PARVIS_OIDC_ISSUER,
    {
      path: ['PARVIS_OIDC_ISSUER'],
      message: 'An identity provider needs PARVIS_OIDC_CLIENT_ID and PARVIS_OIDC_CLIENT_SECRET too.',
    },
  )
  .refine((env) => !env.PARVIS_PUBLIC_URL || !env.PARVIS_OIDC_ISSUER?.startsWith('http:'), {
    path: ['PARVIS_OIDC_ISSUER'],
    message: 'A public server reaches its identity provider by https only.',
  })
  .refine((env) => !env.PARVIS_PUBLIC_URL || env.PARVIS_SECRET, {
    path: ['PARVIS_SECRET'],
    message: 'A public server needs PARVIS_SECRET: at least 32 characters, kept between restarts.',
  })
  .refine((env) => !env.PARVIS_PUBLIC_URL || env.SMTP_URL, {
    path: ['SMTP_URL'],
    message: 'A public server needs SMTP_URL to send sign-in codes.',
  });

export type Environment = z.output<typeof configSchema>;
