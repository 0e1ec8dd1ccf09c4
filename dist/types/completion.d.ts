/** The script for a shell, from the table of inputs; undefined for a shell that is not known. */
export declare function completionFor(shell: string | undefined): string | undefined;
