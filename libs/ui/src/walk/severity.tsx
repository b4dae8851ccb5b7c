import { classes } from '../classes';
import '../styles/on-demand/walk.css';

/** How grave a finding is, one to three stones. `label` says it: « Gravité 2 sur 3 ». */
export function Severity({ level, label }: { level: 1 | 2 | 3; label: string }) {
  return (
    <svg className="severity" viewBox="0 0 58 18" role="img" aria-label={label}>
      {[0, 20, 40].map((x, index) => (
        <path
          key={x}
          className={classes(index < level && 'on')}
          d="M1 2l10-1 5 3v11l-9 2-7-3z"
          transform={`translate(${x} 0)`}
        />
      ))}
    </svg>
  );
}
