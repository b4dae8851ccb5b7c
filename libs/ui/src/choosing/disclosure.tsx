import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import '../styles/on-demand/choosing.css';

export interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  /** Disclosures of one name: opening one closes the others. */
  name?: string;
  children: ReactNode;
}

/** More, for whoever wants it. Opens without JavaScript; open on paper. */
export function Disclosure({ summary, open, name, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open} name={name}>
      <summary>
        <Icon name="down" />
        <span>{summary}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}

export interface AccordionProps {
  items: readonly { id: string; summary: ReactNode; content: ReactNode }[];
  /** Shared name: only one is open at a time. Without it each opens by itself. */
  name?: string;
}

/** Several disclosures with thin joints. */
export function Accordion({ items, name }: AccordionProps) {
  return (
    <div className="accordion">
      {items.map(({ id, summary, content }) => (
        <Disclosure key={id} summary={summary} name={name}>
          {content}
        </Disclosure>
      ))}
    </div>
  );
}
