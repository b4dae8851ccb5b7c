import { classes } from '../classes';

export interface CodeBlockProps {
  code: string;
  label: string;
  align?: 'start';
  id?: string;
}

/** A code to copy by hand or by eye: voting code, receipt. Left to right in every language. */
export function CodeBlock({ code, label, align, id }: CodeBlockProps) {
  return (
    <div role="group" aria-label={label}>
      <p className={classes('code', align && 'code--start')} id={id} dir="ltr" translate="no">
        {code}
      </p>
    </div>
  );
}
