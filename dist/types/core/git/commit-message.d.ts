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
    /** Page of the CI run: the same one for every attempt of it. */
    readonly job: 'Osop-Job';
    /** In a commit that takes others back: an image and version that they brought, `name version`. */
    readonly quarantine: 'Osop-Quarantine';
    /** In a commit that deploys one all the same: what the override named. */
    readonly override: 'Osop-Quarantine-Override';
    /** Hash of the newest audit record when the commit was made. */
    readonly audit: 'Osop-Audit';
};
/**
 * The message of a commit. A template may have several lines, but none that reads as a trailer of ours or says that
 * this takes a commit back, and nothing that keeps pipelines from seeing the commit (`[skip ci]`) comes from a value.
 */
export declare function commitMessage({ template, values, subject, trailers, mark }: CommitMessageParts): string;
/** The same message with one more trailer in its last paragraph, which has some. */
export declare function appendTrailer(message: string, name: keyof typeof trailerNames, value: string): string;
/** A value as it stands in a trailer: what is read back is compared with this. The longest image has 455 characters. */
export declare function trailerText(value: string): string;
