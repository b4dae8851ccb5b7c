import type { FormEventHandler, ReactNode } from 'react';
import { Button, ButtonLink } from '../actions/button';
import '../styles/on-demand/choosing.css';

export interface FilterBarProps {
  /** Name of the search: « Filtrer les projets ». */
  label: string;
  /** Fields, chips, a Segmented. */
  children: ReactNode;
  /** « 18 projets sur 42 » : said aloud when it changes. */
  result: ReactNode;
  submitLabel: string;
  /** Back to everything; absent when nothing is filtered. */
  reset?: { href: string; label: string };
  action?: string;
  onSubmit?: FormEventHandler<HTMLFormElement>;
}

/** What narrows a list, and how much is left. A GET form: without JavaScript its address is the filter. */
export function FilterBar({ label, children, result, submitLabel, reset, action, onSubmit }: FilterBarProps) {
  return (
    <form className="filter-bar" role="search" aria-label={label} action={action} onSubmit={onSubmit}>
      <div className="filter-fields">
        {children}
        <Button type="submit" icon="search">
          {submitLabel}
        </Button>
      </div>
      <div className="row row--between">
        <p role="status">{result}</p>
        {reset && (
          <ButtonLink kind="quiet" icon="cross" href={reset.href}>
            {reset.label}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}
