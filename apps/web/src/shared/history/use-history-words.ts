import { useFormats } from '../formats/use-formats';
import type { HistoryEntryFragment } from '../graphql/generated/graphql';
import { useTranslation } from '../i18n/use-translation';

type Fact = HistoryEntryFragment['facts'][number];
type Say = (key: string, values?: Record<string, string>) => string;

/** An act in words. A verb or a value of a newer server than this page has a plain sentence of its own. */
export function useHistoryWords() {
  const { t, i18n } = useTranslation('history');
  const { t: identity } = useTranslation('identity');
  const { euros, date, number } = useFormats();
  const say = t as Say;
  const known = (key: string) => i18n.exists(`history:${key}`);

  const what = (verb: string) => (known(`verb.${verb}`) ? say(`verb.${verb}`) : t('verb.other', { verb }));
  const roles = (held: readonly Parameters<typeof roleKey>[0][]) =>
    held.map((role) => identity(roleKey(role))).join(', ');

  const who = ({ kind, name, roles: held }: HistoryEntryFragment['actor']) => {
    if (kind === 'STAFF')
      return name ? t('by.staff', { name, roles: roles(held) }) : t('by.role', { roles: roles(held) });
    return say(`by.${kind.toLowerCase()}`);
  };

  /** A recorded value as people write it: a sum, a day, a role, a place; else as it is. */
  const value = (name: string, raw: string) => {
    if (name.endsWith('Cents')) return euros(Number(raw));
    if (name === 'until') return date(raw);
    if (name === 'role') return identity(`role.${raw.toUpperCase()}` as 'role.RESIDENT');
    if (name === 'ballots') return number(Number(raw));
    const key = `value.${name}.${name === 'space' ? spaceKind(raw) : raw}`;
    return known(key) ? say(key) : raw;
  };

  const change = ({ name, before, after }: Fact) => {
    const fact = known(`fact.${name}`) ? say(`fact.${name}`) : name;
    if (before === null) return t('set', { fact, value: value(name, after ?? '') });
    if (after === null) return t('unset', { fact, value: value(name, before) });
    return t('change', { fact, before: value(name, before), after: value(name, after) });
  };

  const seen = (thing: string) => (known(`seen.${thing}`) ? say(`seen.${thing}`) : t('seen.other'));

  return { what, who, change, seen, roles };
}

const roleKey = <R extends HistoryEntryFragment['actor']['roles'][number]>(role: R) =>
  `role.${role}` as const;

const SPACES = ['town', 'edition', 'body'];
const spaceKind = (space: string): string => {
  const [kind = ''] = space.split(':');
  return SPACES.includes(kind) ? kind : 'other';
};
