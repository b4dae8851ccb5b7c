import type { ReactNode } from 'react';

/** Twelve laid stones and one place left open; drawn once with the paving of the mockups. */
const LAID =
  'M144.6 2L178 2L178 55L165.1 54.8L138.5 32.9ZM31.4 2L56.4 2L56.8 35.1L44.1 41.5L29.3 32.8ZM2 2L27.4 2L25.3 32.2L2 36.9ZM31.4 102L2 102L2 77.9L29.8 82.9ZM46.1 44.9L58.8 38.6L74.7 46L78.5 62.7L70.5 73.1L46.9 66.4ZM101.3 2L140.6 2L134.6 32.1L114.2 38.9L102.6 29.6ZM129.6 102L75 102L73.3 76L81.7 65.1L107.3 62.4L129.5 92.5ZM60.4 2L97.3 2L98.6 29.5L76.4 42.4L60.8 35.1ZM178 59L178 102L133.6 102L133.5 92.6L165.3 58.8ZM135.9 35.9L161.5 56.9L131.7 88.7L110.4 59.9L115.4 42.7ZM71 102L35.5 102L33.8 81.9L45.5 70.1L69.4 76.9ZM31 79L2 73.8L2 41L26.9 36L42.1 44.9L42.9 67.1Z';
const PLACE = 'M106.7 58.4L82.2 61L78.7 45.6L100.4 33L111.5 41.9Z';

export interface EmptyStateProps {
  title: ReactNode;
  level?: 2 | 3 | 4;
  /** trouble: something failed; the open place is filled with the colour of what is to do. */
  kind?: 'empty' | 'trouble';
  children?: ReactNode;
}

/** Nothing here yet, or nothing answered: why, and what to do. */
export function EmptyState({ title, level = 3, kind = 'empty', children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="card empty">
      <svg className="pav" viewBox="-2 -2 184 108" aria-hidden="true">
        <path d={LAID} />
        <path className={kind === 'empty' ? 'hole' : 'o'} d={PLACE} />
      </svg>
      <Heading className="fs-1">{title}</Heading>
      {children}
    </div>
  );
}
