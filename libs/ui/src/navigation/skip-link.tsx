/** First in the page: leads the keyboard over the menu. */
export function SkipLink({ label, target = 'main' }: { label: string; target?: string }) {
  return (
    <a className="skip" href={`#${target}`}>
      {label}
    </a>
  );
}
