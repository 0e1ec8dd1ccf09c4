import type { Application } from '../argocd/application.js';
import type { SourceDocument } from '../images/source-documents.js';
/**
 * Whether a file declares this Application, and the live one has these very sources: then what is live is the state
 * that the file describes, whatever repository it comes from. Undefined where the file does not declare it.
 */
export declare function isDeclaredLive(documents: readonly SourceDocument[], live: Application): boolean | undefined;
