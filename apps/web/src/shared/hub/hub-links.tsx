import { Card, Link } from '@parvis/ui';
import type { Sentences } from '../../locales/namespaces';
import { useTranslation } from '../i18n/use-translation';

type Hub = keyof Sentences['hub'];

/** A door of a hub: its sentences are `hub.json`'s `<hub>.<key>.title` and `.what`. */
export interface HubLink<H extends Hub> {
  readonly key: keyof Sentences['hub'][H];
  readonly href: string;
  /** Shown to whoever holds it somewhere; to everybody when absent. */
  readonly permission?: string;
}

export interface HubLinksProps<H extends Hub> {
  hub: H;
  links: readonly HubLink<H>[];
  permissions: readonly string[];
}

/** The doors that this person may open, each with what is behind it. */
export function HubLinks<H extends Hub>({ hub, links, permissions }: HubLinksProps<H>) {
  const { t } = useTranslation('hub');
  const open = links.filter(({ permission }) => !permission || permissions.includes(permission));
  const say = t as (key: string) => string;
  if (open.length === 0) return null;
  return (
    <ul className="grid min-l plain">
      {open.map(({ key, href }) => (
        <Card key={String(key)} as="li" link>
          <h3>
            <Link href={href}>{say(`${hub}.${String(key)}.title`)}</Link>
          </h3>
          <p className="muted">{say(`${hub}.${String(key)}.what`)}</p>
        </Card>
      ))}
    </ul>
  );
}
