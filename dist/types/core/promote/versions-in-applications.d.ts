import { type SourceDocument } from '../images/source-documents.js';
import { type VersionPlace } from './versions.js';
/** The versions in the sources of Applications and ApplicationSets. */
export declare function versionsInApplications(document: SourceDocument, context: {
    readonly text: string;
    readonly environment: string;
}): readonly VersionPlace[];
