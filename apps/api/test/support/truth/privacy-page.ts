import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { PersonalUse } from '../../../src/platform/privacy/personal-data';
import { tableUses } from '../../../src/platform/privacy/personal-tables';
import type { Retention } from '../../../src/platform/privacy/processing';
import type { Processings } from '../../../src/platform/privacy/processings';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');

type Words = Record<string, string>;

/** The sentences of the privacy pages, which the export and the register's page also need. */
export interface PrivacyWords {
  readonly processings: Record<string, { name: string; purpose: string; data: string }>;
  readonly tables: Words;
  readonly kept: Words;
  readonly columns: Words;
}

export const privacyWords = (language: string): PrivacyWords =>
  JSON.parse(
    readFileSync(join(ROOT, `apps/web/src/locales/${language}/privacy.json`), 'utf8'),
  ) as PrivacyWords;

/** `docs/privacy.md`: the register as the code declares it, table by table, then what no annotation says. */
export function privacyPage(source: DataSource, processings: Processings): string {
  const { processings: words } = privacyWords('en');
  const uses = tableUses(source);
  const sections = processings.entries().flatMap(([key, { ground, article, retention, seenBy, sources }]) => {
    const kept = lasting(retention);
    const own = uses.filter(({ use }) => use.processing === key);
    return [
      '',
      `## ${words[key]?.name ?? key}`,
      '',
      `${words[key]?.purpose ?? ''} ${words[key]?.data ?? ''}`.trim(),
      '',
      `\`${key}\` · ${ground} (${article}) · kept ${kept} · seen by ${seenBy.join(', ') || 'herself only'} · from ${sources.join(', ')}`,
      ...(own.length > 0
        ? [
            '',
            '| table | whose | when she leaves | exported | goes by itself |',
            '| --- | --- | --- | --- | --- |',
          ]
        : []),
      ...own.map(({ meta, use }) => {
        const fate = use.ground ? `${use.erasure}: ${use.ground}` : use.erasure;
        return `| \`${meta.tableName}\` | ${whose(use)} | ${fate} | ${use.exported === false ? 'no' : 'yes'} | ${use.purge ? 'yes' : 'no'} |`;
      }),
    ];
  });
  return `${[...HEAD, ...sections].join('\n')}\n`;
}

const HEAD = [
  '# Personal data',
  '',
  'Printed from the annotations of the tables by `npm run generate`; never edited. How a table says it: [the rule](rules/personal-data.md). For a DPO to sign, in French: [AIPD, vote](privacy/aipd-vote.md), [AIPD, mineurs](privacy/aipd-mineurs.md). What is done by hand, and what is not proven: [limits](privacy/limits.md).',
];

function whose({ person, only }: PersonalUse): string {
  const told = () => {
    if (typeof person === 'string') return `\`${person}\``;
    if (Array.isArray(person)) return (person as readonly string[]).map((one) => `\`${one}\``).join(', ');
    if ('via' in (person as object)) return `through \`${(person as { via: string }).via}\``;
    if ('address' in (person as object))
      return `by her own address, \`${(person as { address: string }).address}\``;
    return `her id inside \`${(person as { inside: string }).inside}\``;
  };
  return only ? `${told()} where \`${only.replaceAll('|', '\\|')}\`` : told();
}

function lasting({ after, days, months, years }: Retention): string {
  const figure = [
    [years, 'years'],
    [months, 'months'],
    [days, 'days'],
  ].find(([count]) => count);
  return figure ? `${figure[0]} ${figure[1]} after ${after}` : `until ${after}`;
}
