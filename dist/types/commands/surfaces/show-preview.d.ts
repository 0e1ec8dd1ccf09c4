import type { Settings } from '../../settings.js';
import { type Host } from '../../wiring.js';
import type { RunSurfaces } from './show-run.js';
/** What of a preview is shown on GitHub: its section of the comment, and an environment of its own that goes with it. */
export declare function openPreviewSurfaces(settings: Settings, host: Host): RunSurfaces | undefined;
/** The environment of a pull request's preview. */
export declare function previewEnvironment(number: number): string;
