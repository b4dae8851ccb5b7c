import { createContext, use, type AnchorHTMLAttributes, type ComponentType } from 'react';

export type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

const PlainLink = (props: LinkProps) => <a {...props} />;
const LinkComponent = createContext<ComponentType<LinkProps>>(PlainLink);

/** Tells every link of the design system to be the application's own (its router's); without it, a plain `<a>`. */
export const LinkProvider = LinkComponent;

export function Link(props: LinkProps) {
  const Component = use(LinkComponent);
  return <Component {...props} />;
}
