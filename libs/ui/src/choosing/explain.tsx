import { useId, useState, type ReactNode } from 'react';
import { Icon } from '../icons/icon';
import '../styles/on-demand/choosing.css';

export interface ExplainProps {
  /** The word that not everybody knows. */
  term: ReactNode;
  /** In plain words, one sentence or two. */
  children: ReactNode;
  /** Said after the word: « que veut dire ce mot ? » */
  label: string;
}

/** A word explained where it stands, by a tap: no bubble that a finger cannot reach. In full without JavaScript and on paper. */
export function Explain({ term, children, label }: ExplainProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <span className="explain">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {term}
        <span className="vh"> {label}</span>
        <Icon name="info" />
      </button>
      <span id={id} className="explain-text" hidden={!open}>
        {children}
      </span>
    </span>
  );
}
