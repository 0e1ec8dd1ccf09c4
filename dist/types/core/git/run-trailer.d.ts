/**
 * True for a commit message that ends in a block of trailers, one of which names this run.
 * The same line further up may be quoted from somewhere, and says nothing.
 */
export declare function carriesRun(message: string, runId: string): boolean;
/** A message as headline and body, for servers that want them apart. Together, with an empty line between, they are the message. */
export declare function splitMessage(message: string): {
    readonly headline: string;
    readonly body: string;
};
