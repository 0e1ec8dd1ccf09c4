import { type Content, type Html } from './html.js';
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
export declare function table<T>({ caption, items, columns, budget, what }: TableOptions<T>): Html;
