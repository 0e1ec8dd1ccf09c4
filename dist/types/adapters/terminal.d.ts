import type { Readable } from 'node:stream';
/** A person at a terminal. */
export interface Terminal {
    /** Shows a question and waits for a line; undefined at the end of input and once the signal is aborted. */
    ask(question: string): Promise<string | undefined>;
    /** Text for the person, with its line ends. */
    write(text: string): void;
    /** How wide it is now. */
    columns(): number;
    /** Whether it takes ANSI colours. */
    readonly color: boolean;
    /** Minutes that its local time is ahead of UTC at a moment. */
    utcOffset(at: Date): number;
    /** Nothing more is asked: the program may end. */
    close(): void;
}
/** What a terminal is made of. The tty's own line editing is used, so that Ctrl-C is the signal that it always is. */
export interface TerminalOptions extends Pick<Terminal, 'write' | 'columns' | 'color' | 'utcOffset'> {
    readonly input: Readable;
    readonly signal: AbortSignal;
}
/** Opens the input with the first question and not before: nobody is kept waiting for a program that asks nothing. */
export declare function createTerminal({ input, signal, ...shown }: TerminalOptions): Terminal;
