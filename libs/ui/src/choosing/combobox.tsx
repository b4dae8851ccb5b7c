import { useId, useState, type KeyboardEvent } from 'react';
import { classes } from '../classes';
import { Field, type FieldProps } from '../fields/field';
import { nextActive, type Suggestion } from './combobox-keys';
import '../styles/on-demand/choosing.css';

export interface ComboboxProps extends Omit<FieldProps, 'aside' | 'saved'> {
  name?: string;
  /** What is typed; without JavaScript this is what the form sends. */
  text: string;
  suggestions: readonly Suggestion[];
  onText: (text: string) => void;
  onChoose: (suggestion: Suggestion) => void;
  /** « 3 propositions », « Aucune adresse ne correspond » : said aloud when it changes. */
  status: string;
  busy?: boolean;
  disabled?: boolean;
  autoComplete?: string;
  /** Shows the list without the focus: for a page that shows every state. */
  open?: boolean;
}

/** A text with suggestions, by the ARIA 1.2 pattern: arrows move, Enter chooses, Escape closes; the focus never leaves. */
export function Combobox(props: ComboboxProps) {
  const { text, suggestions, onText, onChoose, status, busy, disabled, open, name, autoComplete, ...field } =
    props;
  const [shown, show] = useState(false);
  const [active, activate] = useState(-1);
  const list = useId();
  const visible = (open ?? shown) && suggestions.length > 0;
  const close = () => {
    show(false);
    activate(-1);
  };
  const choose = (suggestion: Suggestion) => {
    onChoose(suggestion);
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && visible) {
      // A dialog around must not close with the list.
      event.stopPropagation();
      event.preventDefault();
      return close();
    }
    const chosen = suggestions[active];
    if (event.key === 'Enter' && visible && chosen) {
      event.preventDefault();
      return choose(chosen);
    }
    const next = nextActive(event.key, active, suggestions.length);
    if (next === undefined) return;
    event.preventDefault();
    show(true);
    activate(next);
  };
  return (
    <div className={classes('combobox', busy && 'is-busy')}>
      <Field {...field}>
        {(wiring) => (
          <input
            {...wiring}
            className="input"
            role="combobox"
            name={name}
            value={text}
            disabled={disabled}
            autoComplete={autoComplete ?? 'off'}
            aria-autocomplete="list"
            aria-expanded={visible}
            aria-controls={list}
            aria-activedescendant={visible && active >= 0 ? `${list}-${active}` : undefined}
            aria-busy={busy || undefined}
            onChange={(event) => {
              onText(event.target.value);
              activate(-1);
              show(true);
            }}
            onFocus={() => show(true)}
            onBlur={close}
            onKeyDown={press}
          />
        )}
      </Field>
      <Suggestions {...{ list, status, suggestions, visible, active, choose }} />
      <p className="hint" role="status">
        {status}
      </p>
    </div>
  );
}

interface SuggestionsProps extends Pick<ComboboxProps, 'status' | 'suggestions'> {
  list: string;
  visible: boolean;
  active: number;
  choose: (suggestion: Suggestion) => void;
}

function Suggestions({ list, status, suggestions, visible, active, choose }: SuggestionsProps) {
  return (
    <ul id={list} className="combobox-list" role="listbox" aria-label={status} hidden={!visible}>
      {suggestions.map((suggestion, index) => (
        <li
          key={suggestion.id}
          id={`${list}-${index}`}
          role="option"
          aria-selected={index === active}
          // The pointer must not take the focus from the field before the click is done.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(suggestion)}
        >
          {suggestion.label}
          {suggestion.detail && <small>{suggestion.detail}</small>}
        </li>
      ))}
    </ul>
  );
}
