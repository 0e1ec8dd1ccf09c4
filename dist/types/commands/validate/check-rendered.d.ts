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
    /** Changed and deleted files that were selected. */
    readonly touched: readonly string[];
    readonly checker: ManifestChecker;
}
/** Renders the overlays and charts that the change touches and checks what comes out. What was not rendered is named. */
export declare function checkRendered({ settings, host, top, layout, read, touched, checker }: Rendering): Promise<readonly string[]>;
export {};
