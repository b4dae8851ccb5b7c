import type { ReactNode } from 'react';
import { classes } from '../classes';

export interface Column<Row> {
  id: string;
  title: ReactNode;
  /** The title as text, repeated beside each value when rows become cards. */
  label?: string;
  cell: (row: Row) => ReactNode;
  /** Aligned at the end, in the digits of the titles' face. */
  numeric?: boolean;
  /** Cell of the last line, such as a total. */
  foot?: ReactNode;
  /** The rows are in the order of this column. */
  sort?: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  caption: ReactNode;
  /** Caption for readers only, when a heading above says it. */
  captionHidden?: boolean;
  /** Name of the region that scrolls sideways. */
  label: string;
  /** The first column names its row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A line in the town's colour. */
  isOn?: (row: Row) => boolean;
  /** Each row becomes a card on a phone. */
  cards?: boolean;
  even?: boolean;
  /** Instead of rows, when there is none. */
  empty?: ReactNode;
}

/** A table in a region that scrolls by itself and by keyboard, so the page never does. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, label, columns, rows, rowKey, isOn, cards, even, empty } = props;
  const withFoot = columns.some(({ foot }) => foot !== undefined);
  return (
    <div className="scroll" role="region" aria-label={label} tabIndex={0}>
      <table className={classes(cards && 't-cards', even && 't-eq')}>
        <caption className={captionHidden ? 'vh' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title, numeric, sort }) => (
              <th key={id} scope="col" aria-sort={sort} className={numeric ? 'num' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length} className="muted">
                {empty}
              </td>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={rowKey(row)} className={isOn?.(row) ? 'is-on' : undefined}>
              {columns.map((column, index) => bodyCell(column, row, index === 0))}
            </tr>
          ))}
        </tbody>
        {withFoot && (
          <tfoot>
            <tr>{columns.map((column, index) => footCell(column, index === 0))}</tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function bodyCell<Row>({ id, cell, numeric, label }: Column<Row>, row: Row, first: boolean) {
  if (first)
    return (
      <th key={id} scope="row">
        {cell(row)}
      </th>
    );
  return (
    <td key={id} className={numeric ? 'num' : undefined} data-label={label}>
      {cell(row)}
    </td>
  );
}

function footCell<Row>({ id, foot, numeric, label }: Column<Row>, first: boolean) {
  if (first)
    return (
      <th key={id} scope="row">
        {foot}
      </th>
    );
  return (
    <td key={id} className={numeric ? 'num' : undefined} data-label={foot === undefined ? undefined : label}>
      {foot}
    </td>
  );
}
