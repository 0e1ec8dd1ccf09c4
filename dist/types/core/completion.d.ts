/** What can be typed on the command line. */
export interface Vocabulary {
    readonly program: string;
    readonly commands: readonly {
        readonly name: string;
        readonly summary: string;
        readonly flags: readonly CompletedFlag[];
        readonly words: readonly string[];
    }[];
    /** Flags of every command, and of none. */
    readonly flags: readonly CompletedFlag[];
}
/** `value` says what follows: nothing, a path, one of some words, or something that cannot be proposed. */
export interface CompletedFlag {
    readonly name: string;
    readonly summary: string;
    readonly value: 'none' | 'path' | 'text' | readonly string[];
}
export declare const shells: readonly ['bash', 'zsh', 'fish'];
export type Shell = (typeof shells)[number];
/** The script that a shell reads to complete the words of the program. */
export declare function completionScript(shell: Shell, vocabulary: Vocabulary): string;
