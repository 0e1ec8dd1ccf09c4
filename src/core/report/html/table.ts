import { fit, html, leftOutNote, type Content, type Html } from './html.js';

export interface TableColumn<T> {
  readonly title: string;
  /** `short`: never broken into lines. `medium`: not narrower than a short name. */
  readonly size?: 'short' | 'medium';
  readonly cell: (item: T) => Content;
}

export interface TableOptions<T> {
  /** What the table is about, for those who do not see where it stands. */
  readonly caption: string;
  readonly items: readonly T[];
  /** The first one names the row. */
  readonly columns: readonly [TableColumn<T>, ...TableColumn<T>[]];
  /** Characters that its rows may take. */
  readonly budget: number;
  /** What its rows are, in the plural. */
  readonly what: string;
}

/**
 * A table with headers of rows and columns. On a narrow screen each row becomes a block; the roles are written down
 * because a browser forgets them where a row is no row to its style.
 */
export function table<T>({ caption, items, columns, budget, what }: TableOptions<T>): Html {
  const [first, ...others] = columns;
  const { kept, leftOut } = fit({ items, budget }, (item) => html`<tr role="row"><th scope="row" role="rowheader">${first.cell(item)}</th>${others.map((column) => cellOf(column, item))}</tr>
`);
  return html`<table class="stacked" role="table"><caption class="hidden">${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ title, size }) => html`<th scope="col" role="columnheader" class="${size ?? ''}">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">${kept}</tbody></table>
${leftOutNote(leftOut, what)}`;
}

/** What is not there leaves the cell empty: on a narrow screen it is not shown. */
function cellOf<T>({ title, size, cell }: TableColumn<T>, item: T): Html {
  const content = cell(item);
  return html`<td role="cell" class="${size ?? ''}" data-label="${title}">${content === undefined ? undefined : html`<div>${content}</div>`}</td>`;
}
