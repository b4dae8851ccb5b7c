import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEEDS_PASSKEY } from '../../access/line';
import { ROLES } from '../../../src/contexts/identity/grants/role';
import type { Permissions } from '../../../src/platform/access/permissions';
import { type Door, WITHIN } from '../walks/access-walk';

const FRENCH = join(__dirname, '../../../../web/src/locales/fr/identity.json');

const HEAD = `# Who may do what

Printed from the API by \`npm run generate\`; never edited. What is written here is asked of the running server by
\`access.api-spec.ts\`, as each role, in its space and in another: see [access](rules/default-deny-access.md).

## Roles

A person holds some roles, each in the whole town or in one space of it (an edition, a council), perhaps until a day.
Roles marked \\* count only in a session opened with a passkey. Everybody reads what is published; whoever is signed in
takes part: files proposals, votes where the rules let her, reports, appeals, follows, reads and takes away what is hers.

| role | subject | may | where it counts |
| --- | --- | --- | --- |
`;

const NOBODY = `
## What nobody may do

- Read a ballot, or learn who cast it: no door of the API answers one, whatever the role. \`access.api-spec.ts\` looks
  for the keys of an open vote in every answer.
- Read somebody's birth month, the hash of a session, or an e-mail address: an age band is shown, or a masked address.
- Read another person's export, draft, messages, follows, sessions, statement of reasons.
- Change or remove a line of the audit: the server's own role of the database cannot.
- Act as staff without a passkey, or in a space where the role was not given: the answer is "not found".
- Decide alone on an administrator, or moderate and review the same proposal.
`;

/** Sentences of what each permission lets one do; empty where the context's table gives none. */
export const unsaid = (permissions: Permissions): string[] =>
  permissions
    .all()
    .filter(({ may, roles }) => !may && roles.length > 0)
    .map(
      ({ permission }) =>
        `${permission}: say { roles: […], may: 'in plain English' } in its <context>.access.ts`,
    );

/** docs/access.md as it must be. */
export function accessPage(permissions: Permissions, doors: readonly Door[]): string {
  return [HEAD, roles(permissions, doors), fields(doors), NOBODY, table(permissions, doors)].join('');
}

function roles(permissions: Permissions, doors: readonly Door[]): string {
  const { role: french } = JSON.parse(readFileSync(FRENCH, 'utf8')) as { role: Record<string, string> };
  const somewhere = new Set(
    doors.flatMap(({ access }) => (access.endsWith(WITHIN) ? access.replace(WITHIN, '') : [])),
  );
  const where = (permission: string, own: boolean): string => {
    if (own) return 'the space where the role was given; the town hall’s is not enough';
    return somewhere.has(permission)
      ? 'where the role was given: the town, or one space'
      : 'the whole town only';
  };
  const rows = ROLES.flatMap((role) => {
    const name = `${role.replaceAll('_', ' ')}${NEEDS_PASSKEY.has(role) ? '\\*' : ''} (${french[role.toUpperCase()] ?? '?'})`;
    const held = permissions.all().filter((one) => one.roles.includes(role));
    if (held.length === 0) return [`| ${name} | | what every resident may | |`];
    return held.map(
      ({ permission, may, own }) =>
        `| ${name} | ${permission.split('.')[0]} | ${may || permission} | ${where(permission, own)} |`,
    );
  });
  return `${rows.join('\n')}\n`;
}

/** Fields take the access of the object they hang on; those that do not are the exceptions to read with care. */
function fields(doors: readonly Door[]): string {
  const resolved = doors.filter(({ door }) => /^(?!Query|Mutation|Subscription)[A-Z]\w+\.\w+$/.test(door));
  const [inherit, depart] = [true, false].map((same) =>
    resolved.filter(({ access }) => (access === 'inherit') === same).map(({ door }) => `\`${door}\``),
  ) as [string[], string[]];
  return [
    '\n## Fields that depart from their type\n\n',
    depart.length > 0 ? `${depart.join(', ')}.\n` : 'None.\n',
    `\nWorked out for who asks, and shown to whoever may see the object: ${inherit.join(', ')}.\n`,
  ].join('');
}

function table(permissions: Permissions, doors: readonly Door[]): string {
  const who = (access: string): string =>
    ({
      public: 'everyone',
      member: 'any signed-in person',
      inherit: 'whoever may see the object',
      demo: 'everyone, in a demonstration only',
    })[access] ?? permissions.rolesOf(access.replace(WITHIN, '')).join(', ');
  const lines = doors.map(({ door, access }) => `| \`${door}\` | ${access} | ${who(access)} |`);
  const head = [
    '\n## Doors',
    '',
    'Operations, handlers and resolved fields. One that declares nothing is refused at run time and cannot appear here.',
    '',
    '| door | declared | who |',
    '| --- | --- | --- |',
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}
