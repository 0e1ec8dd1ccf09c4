/** Slack's three control characters, so that text can neither mention people nor forge links. */
export declare function escapeSlack(text: string): string;
/** One line, escaped, of at most `length` characters; cut between characters, never within an escape. */
export declare function escapeClipped(text: string, length: number): string;
