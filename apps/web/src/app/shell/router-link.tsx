import type { LinkProps } from '@parvis/ui';
import { Link } from '../../shared/router';
import { isPage } from '../../paths';

/** How links of the design system open our pages: through the router; everything else stays a plain link. */
export function RouterLink({ href, ...rest }: LinkProps) {
  const plain = rest.download !== undefined || rest.target !== undefined || !isPage(href);
  return plain ? <a href={href} {...rest} /> : <Link to={href} {...rest} />;
}
