import type { ReadText } from '../../core/manifests/repository-layout.js';
import type { Problem } from '../../core/problem.js';
import type { Settings } from '../../settings.js';
/** Plans each workflow file as `graph` does: what only a run can know (repository, branch, secrets) is taken as given. */
export declare function checkWorkflows(files: readonly string[], { settings, top, read }: {
    readonly settings: Settings;
    readonly top: string;
    readonly read: ReadText;
}): Promise<readonly Problem[]>;
