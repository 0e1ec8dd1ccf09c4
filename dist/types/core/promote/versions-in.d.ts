import type { SourceDocument } from '../images/source-documents.js';
import { type VersionPlace } from './versions.js';
/** What a document is: its file's role, the text of the file, and the environment that it is of. */
export interface DocumentContext {
    readonly kind: 'kustomization' | 'values' | 'manifest';
    readonly text: string;
    readonly environment: string;
}
/** All versions in a document. A manifest without a kind is read as values. */
export declare function versionsIn(document: SourceDocument, context: DocumentContext): readonly VersionPlace[];
