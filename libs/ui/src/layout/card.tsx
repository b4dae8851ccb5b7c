import type { ElementType, ReactNode } from 'react';
import { classes } from '../classes';

export interface CardProps {
  as?: 'article' | 'section' | 'div' | 'aside' | 'li';
  look?: 'flat' | 'sunken';
  /** The whole card follows the link of its title (h3 or h4). */
  link?: boolean;
  className?: string;
  id?: string;
  'aria-labelledby'?: string;
  children: ReactNode;
}

/** One thing set apart. Prefer lists with thin joints to boxes in boxes. */
export function Card({ as = 'article', look, link, className, children, ...rest }: CardProps) {
  const Element: ElementType = as;
  return (
    <Element {...rest} className={classes('card', look && `card--${look}`, link && 'card--link', className)}>
      {children}
    </Element>
  );
}
