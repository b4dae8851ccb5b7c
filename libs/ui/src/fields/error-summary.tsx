import { useEffect, useRef } from 'react';

export interface FieldError {
  /** id of the control */
  field: string;
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  errors: readonly FieldError[];
  /** Takes the focus when it appears; off for a sample on a page. */
  takeFocus?: boolean;
}

/** What must be corrected, each line leading to its field. Draws nothing when there is nothing to correct. */
export function ErrorSummary({ title, errors, takeFocus = true }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const said = useRef('');
  const typing = useTyping();
  useEffect(() => {
    const content = errors.map(({ field, message }) => `${field} ${message}`).join('\n');
    const asBefore = content === said.current && typing.current;
    said.current = content;
    if (takeFocus && content && !asBefore) box.current?.focus();
  }, [errors, takeFocus, typing]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="summary" role="alert" tabIndex={-1}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * True from the first key after a sending until the next sending. A page may give the same errors again at each key: the
 * focus must stay where the person types, and yet come back when she sends the same mistake again.
 */
function useTyping() {
  const typing = useRef(false);
  useEffect(() => {
    const types = () => void (typing.current = true);
    const sends = () => void (typing.current = false);
    document.addEventListener('input', types, true);
    document.addEventListener('submit', sends, true);
    return () => {
      document.removeEventListener('input', types, true);
      document.removeEventListener('submit', sends, true);
    };
  }, []);
  return typing;
}
