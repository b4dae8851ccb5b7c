import { useState } from 'react';
import { Select } from '../fields/select';
import { Icon } from '../icons/icon';
import { Table, type Column, type TableProps } from './table';
import '../styles/on-demand/extras.css';

export type Direction = 'ascending' | 'descending';

export interface SortableColumn<Row> extends Omit<Column<Row>, 'title' | 'label'> {
  title: string;
  /** What the column sorts by; a column without it does not sort. Texts sort by the locale. */
  sortBy?: (row: Row) => string | number | null;
}

export interface SortableTableProps<Row> extends Omit<TableProps<Row>, 'columns'> {
  columns: readonly SortableColumn<Row>[];
  initial?: { id: string; direction: Direction };
  /** Of names: « Éclairage » comes before « Fontaine ». */
  locale: string;
  /** On a phone, where rows are cards and titles are hidden: the word before the list of orders. */
  sortLabel: string;
  /** Said after the title of the sorted column, and in the list: « croissant », « décroissant ». */
  directions: Record<Direction, string>;
}

/** Rows in the order of a column. Equal rows, and those without a value, keep the order they came in, at the end. */
export function sorted<Row>(
  rows: readonly Row[],
  by: (row: Row) => string | number | null,
  direction: Direction,
  locale: string,
): Row[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((first, second) => {
    const [one, other] = [by(first), by(second)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return typeof one === 'number' && typeof other === 'number'
      ? sign * (one - other)
      : sign * compare(String(one), String(other));
  });
}

/** A table whose titles are buttons that sort it; on a phone a list of orders does the same. */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { columns, rows, initial, locale, sortLabel, directions, ...table } = props;
  const [order, setOrder] = useState(initial);
  const by = columns.find(({ id }) => id === order?.id)?.sortBy;
  const shown = by && order ? sorted(rows, by, order.direction, locale) : rows;
  const turn = (id: string) =>
    setOrder({
      id,
      direction: order?.id === id && order.direction === 'ascending' ? 'descending' : 'ascending',
    });
  const sortable = columns.filter(({ sortBy }) => sortBy);
  return (
    <div className="stack gap-3">
      <div className="sort-phone">
        <Select
          label={sortLabel}
          value={order ? `${order.id} ${order.direction}` : ''}
          onChange={({ target: { value } }) => {
            const [id = '', direction] = value.split(' ');
            setOrder(id ? { id, direction: direction as Direction } : undefined);
          }}
          options={[
            ...(order ? [] : [{ value: '', label: '\u2013' }]),
            ...sortable.flatMap(({ id, title }) =>
              (['ascending', 'descending'] as const).map((direction) => ({
                value: `${id} ${direction}`,
                label: `${title}, ${directions[direction]}`,
              })),
            ),
          ]}
        />
      </div>
      <Table
        {...table}
        cards
        rows={shown}
        columns={columns.map(({ sortBy, ...column }) => {
          const direction = column.id === order?.id ? order.direction : undefined;
          return {
            ...column,
            label: column.title,
            sort: direction,
            title: sortBy ? (
              <button type="button" className="sort" onClick={() => turn(column.id)}>
                {column.title}
                <Icon
                  name={direction === 'descending' ? 'down' : 'up'}
                  className={direction ? 'is-on' : undefined}
                />
              </button>
            ) : (
              column.title
            ),
          };
        })}
      />
    </div>
  );
}
