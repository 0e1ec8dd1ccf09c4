/** Texts of URLs, kept for a day. That it cannot keep one is no failure. */
export interface SchemaCache {
    readonly read: (url: string) => string | undefined;
    readonly write: (url: string, text: string) => void;
}
/**
 * Keeps texts as `osop-argocd-schemas/<day in UTC>/<SHA-256 of the URL>.json` in a temporary folder, the runner's or the
 * machine's. Others may write there: a folder that is not this user's own is not used.
 */
export declare function createSchemaCache({ temporaryFolder, day }: {
    readonly temporaryFolder: string | undefined;
    readonly day: string;
}): SchemaCache;
