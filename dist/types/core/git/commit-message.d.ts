/** What the message of a commit is made of. Everything in it may come from elsewhere. */
export interface CommitMessageParts {
    /** With `{{image}}`, `{{tag}}`, `{{app}}` and `{{previous}}`; undefined for a subject that names images and tags. */
    readonly template: string | undefined;
    readonly values: Readonly<Record<'image' | 'tag' | 'app' | 'previous', string>>;
    readonly subject: string;
    /** Name and value, each on a line of its own at the end. */
    readonly trailers: readonly (readonly [name: string, value: string])[];
    /** The value of the trailer `Osop-Run`. */
    readonly mark: string;
}
/** Trailers that this program writes and reads back. */
export declare const trailerNames: {
    readonly workflow: 'Osop-Workflow';
    readonly source: 'Osop-Source';
    readonly image: 'Osop-Image';
    readonly promotion: 'Osop-Promotion';
};
/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
export declare function commitMessage({ template, values, subject, trailers, mark }: CommitMessageParts): string;
