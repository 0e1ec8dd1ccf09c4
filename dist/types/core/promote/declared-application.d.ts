import type { Application } from '../argocd/application.js';
import type { SourceDocument } from '../images/source-documents.js';
import type { Json } from '../json.js';
/**
 * Whether a file declares this Application, and the live one has these very sources: then what is live is the state
 * that the file describes, whatever repository it comes from. Undefined where the file does not declare it.
 */
export declare function isDeclaredLive(documents: readonly SourceDocument[], live: Application): boolean | undefined;
/** `spec.source` and `spec.sources` of an Application, as a file has them. */
export interface DeclaredSources {
    readonly source?: Json | undefined;
    readonly sources?: Json | undefined;
}
/** What some documents declare the sources of an Application to be: once for each time that they declare it. */
export declare function declarationsOf(documents: readonly SourceDocument[], { name, namespace }: {
    readonly name: string;
    readonly namespace?: string | undefined;
}): readonly DeclaredSources[];
/** Whether the live Application has the declared sources. */
export declare function areSourcesLive({ source, sources }: DeclaredSources, live: Pick<Application, 'spec'>): boolean;
