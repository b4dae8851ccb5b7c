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
  useEffect(() => {
    if (takeFocus && errors.length > 0) box.current?.focus();
  }, [errors, takeFocus]);
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
