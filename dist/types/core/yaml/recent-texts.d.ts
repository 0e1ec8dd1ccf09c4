/** What was made of the texts that were asked for last, as long as these have no more characters together than there is room for. */
export declare class RecentTexts<T> {
    #private;
    constructor(room: number);
    /** Undefined for a text that is not kept, or not any more. */
    find(text: string): T | undefined;
    /** Keeps what was made of a text; one that would take all the room is not kept. */
    keep(text: string, made: T): void;
}
