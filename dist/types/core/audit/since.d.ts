/** The time that a text names, in milliseconds since 1970: a date or time (UTC unless it says otherwise), or how long before now. Undefined for anything else. */
export declare function parseSince(text: string, nowMs: number): number | undefined;
