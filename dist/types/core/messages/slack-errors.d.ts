/** Explains a code of Slack, such as `not_in_channel`; one that is not known is named alone. */
export declare function explainSlackError(code: string): {
    readonly message: string;
    readonly hint: string | undefined;
    readonly ambiguous: boolean;
};
