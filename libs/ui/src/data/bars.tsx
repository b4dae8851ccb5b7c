import type { ReactNode } from 'react';
import { classes } from '../classes';
import { Bar, type BarProps } from './bar';

export interface BarLine {
  id: string;
  name: ReactNode;
  value: number;
  /** The number as read: « 21 500 € » */
  text: string;
  tone?: BarProps['tone'];
  on?: boolean;
}

export interface BarsProps {
  caption: ReactNode;
  captionHidden?: boolean;
  label: string;
  /** Titles of the three columns. */
  titles: { name: string; bar: string; value: string };
  lines: readonly BarLine[];
  /** Length of the longest possible bar; by default the largest value. */
  max?: number;
  foot?: { name: string; text: string };
}

/** A chart that is its own table: name, bar, number, in one order. */
export function Bars({ caption, captionHidden, label, titles, lines, max, foot }: BarsProps) {
  const longest = max ?? Math.max(0, ...lines.map(({ value }) => value));
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="t-bars">
        <caption className={captionHidden ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{titles.name}</th>
            <th scope="col">
              <span className="vh">{titles.bar}</span>
            </th>
            <th scope="col" className="num">
              {titles.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, name, value, text, tone, on }) => (
            <tr key={id} className={classes(on && 'is-on')}>
              <th scope="row">{name}</th>
              <td>
                <Bar value={value} max={longest} tone={tone} />
              </td>
              <td className="num">{text}</td>
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              <th scope="row">{foot.name}</th>
              <td />
              <td className="num">{foot.text}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
