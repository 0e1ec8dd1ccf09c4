/** A column of a table in plain text; wider cells are cut with `…`. */
export interface TextColumn {
    readonly title: string;
    readonly width: number;
    readonly align?: 'right';
}
/** One row as one line, its columns two spaces apart, without spaces at the end. Cells must be single lines. */
export declare function tableRow(columns: readonly TextColumn[], cells: readonly string[]): string;
/** The columns as wide as their widest cell, and no wider than they were. */
export declare function shrinkColumns(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly TextColumn[];
/** How many columns of a terminal a text takes: none for combining marks, two for East Asian letters and emoji. */
export declare function columnsOf(text: string): number;
/** A cell filled with spaces, or cut, to the width of its column. */
export declare function tableCell(cell: string, { width, align }: Omit<TextColumn, 'title'>): string;
