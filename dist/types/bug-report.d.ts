/** What a user sees when the program itself is wrong: where it broke, and where to tell. Exit code 70. */
export declare function bugReport(error: unknown): string;
