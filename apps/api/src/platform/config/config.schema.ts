import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('0')
  .transform((value) => value === '1' || value === 'true');

/** Every setting of the server, with its default. `docs/configuration.md` lists them. */
export const configSchema = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().min(1).default('127.0.0.1'),
    PARVIS_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    PARVIS_DEMO: flag,
    PARVIS_DEV: flag,
    PARVIS_OPEN_API: flag,
    PARVIS_TEXT_DOCUMENTS: flag,
    PARVIS_SECRET: z.string().min(32).optional(),
    PARVIS_FILES_DIR: z.string().min(1).default('.parvis/files'),
    PARVIS_FILES_QUOTA_MB: z.coerce.number().int().min(1).max(1_000_000).default(200),
    PARVIS_FILES_SPARE_MB: z.coerce.number().int().min(0).max(100_000_000).default(100),
    PARVIS_WEB_DIR: z.string().min(1).default('dist/web'),
    PARVIS_TOWN_SLUG: z.string().min(1).default('cahors'),
    PARVIS_TOWN_NAME: z.string().min(1).default('Cahors'),
    PARVIS_VERSION: z.string().min(1).default('0.1.0'),
    PARVIS_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    PARVIS_MAIL_FROM: z.string().min(3).default('Parvis <parvis@localhost>'),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
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
  .refine((env) => !env.PARVIS_PUBLIC_URL || env.PARVIS_SECRET, {
    path: ['PARVIS_SECRET'],
    message: 'A public server needs PARVIS_SECRET: at least 32 characters, kept between restarts.',
  })
  .refine((env) => !env.PARVIS_PUBLIC_URL || env.SMTP_URL, {
    path: ['SMTP_URL'],
    message: 'A public server needs SMTP_URL to send sign-in codes.',
  });

export type Environment = z.output<typeof configSchema>;
