import { type GitlabJob } from '../../core/gitlab/job.js';
import type { ValidationReport } from '../../core/manifests/validation-report.js';
import type { RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import type { RunSurfaces } from './show-run.js';
import { type Shown } from './telling.js';
/** The note below a merge request, for a job of GitLab CI; undefined elsewhere, and where none is wanted. Nothing that goes wrong is thrown. */
export declare function openNote(settings: Settings, host: Host): MergeRequestNote | undefined;
/** One note for each job and choice of applications, with a section for each command, as the comment on GitHub. */
export declare class MergeRequestNote {
    #private;
    constructor(job: GitlabJob, { settings, host }: {
        readonly settings: Settings;
        readonly host: Host;
    });
    /** Of a run: in progress at its start, how it ended at its end. Texts must be without secrets. */
    surfaces(): RunSurfaces;
    /** Of a validation. The report must be without secrets. */
    validated(report: ValidationReport): Promise<Shown>;
    /** Of a rendered difference. The report must be without secrets. */
    rendered(report: RenderedDiffReport): Promise<Shown>;
}
