import type { GridColumn } from './columns'
import styles from './Grid.module.css'

type HeadProps<Row> = { column: GridColumn<Row>; index: number; sort: string; onSort: (sort: string) => void }

/** A column head; one that sorts is a button. */
export const GridHead = <Row,>({ column, index, sort, onSort }: HeadProps<Row>) => {
  const key = column.sort
  const direction = key && sort === key ? 'ascending' : key && sort === `-${key}` ? 'descending' : undefined
  return (
    <th
      scope="col"
      aria-colindex={index + 1}
      aria-sort={direction}
      className={column.numeric ? styles.num : undefined}
    >
      {key ? (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(direction === 'ascending' ? `-${key}` : key)}
        >
          {column.header}
          <span aria-hidden="true">
            {direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : ''}
          </span>
        </button>
      ) : (
        column.header
      )}
    </th>
  )
}
