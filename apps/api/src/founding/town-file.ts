import { CRITERIA } from '@parvis/contract';
import { euros } from '@parvis/kernel';
import { checkRule, COMPLETIONS, OVERFLOWS, RULES, SATISFACTIONS, TIE_BREAKS } from '@parvis/tally';
import { readHex } from '@parvis/town-colours';
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens only');
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const wholeEuros = z.number().int().min(1).max(1_000_000_000);

const countingRule = z
  .object({
    rule: z.enum(RULES),
    satisfaction: z.enum(SATISFACTIONS),
    completion: z.enum(COMPLETIONS).default('none'),
    tieBreak: z.enum(TIE_BREAKS),
    overflow: z.enum(OVERFLOWS).default('skip'),
  })
  .refine(
    (rule) =>
      checkRule({ instance: '', voteType: 'approval', budget: '0', projects: [], ballots: [] }, rule).ok,
    'this satisfaction or completion has no meaning with this rule',
  );

const edition = z
  .object({
    slug,
    name: z.string().min(3).max(120),
    envelopeEuros: wholeEuros,
    costCapEuros: wholeEuros.optional(),
    maxChoices: z.number().int().min(1).max(100),
    minimumAge: z.number().int().min(0).max(100).default(0),
    openTo: z
      .array(z.enum(['live', 'study', 'work']))
      .min(1)
      .default(['live']),
    residenceRule: z.enum(['declared', 'verified']).default('declared'),
    countingRule,
    criteria: z.array(z.enum(CRITERIA)).min(1),
    phases: z.object({ ideas: instant, review: instant, vote: instant, results: instant }),
  })
  .refine(
    ({ phases: { ideas, review, vote, results } }) => ideas < review && review < vote && vote < results,
    { path: ['phases'], message: 'ideas, review, vote and results must follow each other' },
  )
  .transform(({ envelopeEuros, costCapEuros, ...rest }) => ({
    ...rest,
    envelopeCents: euros(envelopeEuros),
    costCapCents: costCapEuros === undefined ? null : euros(costCapEuros),
  }));

/** What an operator writes to begin a town: its neighbourhoods, its staff and its editions. See docs/founding.md. */
export const townFile = z.object({
  colour: z
    .string()
    .refine((text) => readHex(text) !== undefined, 'six hexadecimal digits, such as #7a1733')
    .transform((text) => readHex(text) ?? text)
    .optional(),
  neighbourhoods: z
    .array(
      z.object({
        slug,
        name: z.string().min(1).max(80),
        municipality: z.string().min(1).max(80),
        mapX: z.number().int().min(0).max(600),
        mapY: z.number().int().min(0).max(600),
      }),
    )
    .default([]),
  staff: z
    .array(
      z.object({
        email: z.email(),
        displayName: z.string().min(1).max(80),
        role: z.enum(['facilitator', 'administrator']),
      }),
    )
    .default([]),
  editions: z.array(edition).default([]),
});

export type TownFile = z.output<typeof townFile>;

/** Reads the text of a town file. Throws one Error whose lines name each wrong place. */
export function readTownFile(text: string): TownFile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new Error(`The town file is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
  const parsed = townFile.safeParse(content);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The town file cannot be used.\n${lines.join('\n')}`);
}
