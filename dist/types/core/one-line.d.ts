/**
 * Text of other people cut down to one line of at most `max` characters, without control characters.
 * It is still untrusted: escape it for the medium that it is shown in.
 */
export declare function oneLine(text: string, max: number): string;
