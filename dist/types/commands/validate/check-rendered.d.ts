import type { ManifestChecker } from '../../core/manifests/manifest-checker.js';
import { type ReadText, type RepositoryLayout } from '../../core/manifests/repository-layout.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
interface Rendering {
    readonly settings: Settings;
    readonly host: Host;
    readonly top: string;
    readonly layout: RepositoryLayout;
    readonly read: ReadText;
    readonly paths: readonly string[];
    /** Changed and deleted files that were selected. */
    readonly touched: readonly string[];
    readonly checker: ManifestChecker;
}
/** What was not rendered, and the applications that the change touches. */
export interface CheckedRendering {
    readonly notChecked: readonly string[];
    readonly affected: readonly string[];
}
/**
 * Renders the overlays and charts that the change touches and checks what comes out. A chart that Applications of the repository
 * use is rendered as they say, for each that the change touches.
 */
export declare function checkRendered(rendering: Rendering): Promise<CheckedRendering>;
export {};
