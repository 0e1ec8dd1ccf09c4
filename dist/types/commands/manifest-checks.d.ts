import type { ManifestChecks } from '../core/manifests/check-tree.js';
import type { Problem } from '../core/problem.js';
import type { Settings } from '../settings.js';
import { type Host } from '../wiring.js';
/** Makes the checks that the inputs ask for, and says what is wrong with those inputs. Nothing is fetched yet. */
export declare function openManifestChecks(settings: Settings, host: Host): Promise<{
    readonly checks: ManifestChecks;
    readonly problems: readonly Problem[];
}>;
