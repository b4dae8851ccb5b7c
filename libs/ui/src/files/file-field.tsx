import { useEffect, useRef, type ReactNode } from 'react';
import { classes } from '../classes';
import { Field, type FieldProps } from '../fields/field';
import { Icon } from '../icons/icon';
import type { FileActions, FileItem, FileWords } from './file-item';
import { FileLine } from './file-line';
import '../styles/on-demand/files.css';

export interface FileFieldProps
  extends Pick<FieldProps, 'id' | 'hint' | 'error' | 'optional' | 'className'>, FileActions {
  label: string;
  items: readonly FileItem[];
  disabled?: boolean;
  /** Of a plain form: the field's name. */
  name?: string;
  /** What the browser's own window offers: `image/jpeg,image/png`. A help only; the server decides by the content. */
  accept?: string;
  /** Files at most. Reached, the way to choose more goes away; one at most: the browser offers one. */
  most: number;
  words: FileWords;
  /** Shown where no script runs, when this page cannot send the file then. */
  withoutScript?: ReactNode;
  onChoose: (files: readonly File[]) => void;
  onMissing?: (id: string) => void;
}

/**
 * Files to join: chosen in the browser's own window or dropped on the field, each with its progress and its buttons.
 * The focus goes back to the field when a line goes away. Sending them is the application's work.
 */
export function FileField(props: FileFieldProps) {
  const { label, items, name, accept, most, words, withoutScript, onChoose, className } = props;
  const room = items.filter(({ state }) => state.kind !== 'refused').length < most;
  const input = useRef<HTMLInputElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const giving = useGivingBack(items, input, group);
  return (
    <div
      ref={group}
      // Full, the group stands for the control: an error summary leads to it, and it says what its lines are.
      {...(room ? {} : { id: props.id, role: 'group', 'aria-label': label })}
      className={classes('files', className)}
      tabIndex={-1}
    >
      {room && (
        <Field {...{ label, id: props.id, hint: props.hint, error: props.error, optional: props.optional }}>
          {(wiring) => (
            <input
              {...wiring}
              ref={input}
              className="input"
              type="file"
              name={name}
              disabled={props.disabled}
              accept={accept}
              multiple={most > 1}
              onChange={(event) => {
                onChoose([...(event.target.files ?? [])]);
                // The same file can be chosen again after a refusal.
                event.target.value = '';
              }}
            />
          )}
        </Field>
      )}
      {!room && props.error && (
        <p className="error">
          <Icon name="warn" />
          <span>{props.error}</span>
        </p>
      )}
      {withoutScript && <div className="no-js">{withoutScript}</div>}
      {items.length > 0 && (
        <ul className="file-lines">
          {items.map((item) => (
            <FileLine
              key={item.id}
              item={item}
              words={words}
              onMissing={props.onMissing}
              onRetry={giving(props.onRetry)}
              onCancel={giving(props.onCancel)}
              onRemove={giving(props.onRemove)}
            />
          ))}
        </ul>
      )}
      <div role="status" className="vh">
        {items.map((item) => (
          <p key={item.id}>
            {item.name} {words.status(item)}
          </p>
        ))}
      </div>
    </div>
  );
}

/** A button that goes away with its line, or with the state of its line, must not take the focus with it. */
function useGivingBack(
  items: readonly FileItem[],
  input: { current: HTMLInputElement | null },
  group: { current: HTMLDivElement | null },
) {
  const acted = useRef<FileItem>(undefined);
  useEffect(() => {
    const { id, state } = acted.current ?? {};
    // Not yet: what was asked takes its time, and progress comes in between.
    if (!id || items.some((item) => item.id === id && item.state.kind === state?.kind)) return;
    acted.current = undefined;
    (input.current ?? group.current)?.focus();
  }, [items, input, group]);
  return (act: (id: string) => void) => (id: string) => {
    acted.current = items.find((item) => item.id === id);
    act(id);
  };
}
