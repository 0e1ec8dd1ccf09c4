import { AdapterError } from '../../core/adapter-error.js';
import { readGitlabJob, type GitlabJob } from '../../core/gitlab/job.js';
import type { ValidationReport } from '../../core/manifests/validation-report.js';
import type { Problem } from '../../core/problem.js';
import { markdownLink } from '../../core/report/markdown-blocks.js';
import { renderedDiffBlocks } from '../../core/report/rendered-diff-blocks.js';
import type { RenderedDiffReport } from '../../core/report/rendered-diff-report.js';
import { runBlocks } from '../../core/report/run-blocks.js';
import { commentMark, editComment, inProgress, longestSection, type CommentSection } from '../../core/report/sticky-comment.js';
import { validationSummary } from '../../core/report/validation-summary.js';
import type { CommentPort } from '../../engine/surfaces.js';
import { connectNotes } from '../../gitlab-notes.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import { identityOf } from './parts.js';
import type { RunSurfaces } from './show-run.js';
import { cannotShow, hurried, patient, type Shown } from './telling.js';

/** The note below a merge request, for a job of GitLab CI; undefined elsewhere, and where none is wanted. Nothing that goes wrong is thrown. */
export function openNote(settings: Settings, host: Host): MergeRequestNote | undefined {
  const job = readGitlabJob(host.env);
  return job === undefined || !settings.surfaces.comment ? undefined : new MergeRequestNote(job, { settings, host });
}

/** One note for each job and choice of applications, with a section for each command, as the comment on GitHub. */
export class MergeRequestNote {
  readonly #job: GitlabJob;
  readonly #settings: Settings;
  readonly #host: Host;
  /** By what was to be done: what works at a later try has not failed. */
  readonly #warnings = new Map<string, Problem>();
  readonly #lines: string[] = [];
  #number: number | undefined;

  constructor(job: GitlabJob, { settings, host }: { readonly settings: Settings; readonly host: Host }) {
    this.#job = job;
    this.#settings = settings;
    this.#host = host;
    this.#number = job.mergeRequest;
  }

  /** Of a run: in progress at its start, how it ended at its end. Texts must be without secrets. */
  surfaces(): RunSurfaces {
    let named: readonly string[] = [];
    let begun: Promise<void> | undefined;
    return {
      started: (event) => {
        if (begun !== undefined || event.dryRun) return;
        named = event.apps;
        begun = this.#tell('deployment', inProgress(this.#job.runUrl));
      },
      ended: async (record, { proposed }) => {
        await begun;
        const blocks = runBlocks(record, { named, repositoryUrl: this.#job.projectUrl === '' ? undefined : `${this.#job.projectUrl}/-`, room: { bytes: longestSection, runUrl: this.#job.runUrl } });
        await this.#tell(record.dryRun || proposed ? 'plan' : 'deployment', blocks);
        return this.#shown();
      },
    };
  }

  /** Of a validation. The report must be without secrets. */
  async validated(report: ValidationReport): Promise<Shown> {
    const { projectUrl, sha, runUrl } = this.#job;
    const link = projectUrl === '' || sha === undefined ? {} : { repositoryUrl: `${projectUrl}/-`, sha };
    await this.#tell('validation', [validationSummary(report, link, { budget: longestSection / 2, folded: true }).trimEnd(), ...(runUrl === undefined ? [] : [markdownLink('the run', runUrl)])]);
    return this.#shown();
  }

  /** Of a rendered difference. The report must be without secrets. */
  async rendered(report: RenderedDiffReport): Promise<Shown> {
    await this.#tell('rendered', renderedDiffBlocks(report, { bytes: longestSection, runUrl: this.#job.runUrl }));
    return this.#shown();
  }

  #shown(): Shown {
    const { surfaces } = this.#settings;
    const nowhere = cannotShow({ ...this.#settings, surfaces: { ...surfaces, comment: false } }, undefined)?.warnings ?? [];
    return { warnings: [...this.#warnings.values(), ...nowhere], lines: this.#lines, annotated: false };
  }

  async #tell(section: CommentSection, blocks: readonly string[]): Promise<void> {
    const { sha, branch, runUrl, place } = this.#job;
    if (this.#number === undefined && sha !== undefined) {
      this.#number = await this.#attempt('The merge request of the commit was not found', async (port) => await port.pullRequestOf({ sha, branch }));
      if (this.#number === undefined && this.#warnings.size === 0 && this.#lines.length === 0) this.#lines.push(`comment: ${sha.slice(0, 7)} came with no merge request`);
    }
    const number = this.#number;
    if (number === undefined) return;
    const mark = commentMark([place, ...identityOf(this.#settings)]);
    const note = await this.#attempt(`Merge request ${number} has no note`, async (port) => await port.showComment({ number, mark, edit: (before) => editComment(before, { mark, section, blocks, runUrl }) }));
    const line = note?.url === undefined ? undefined : `comment: ${note.url}`;
    if (line !== undefined && !this.#lines.includes(line)) this.#lines.push(line);
  }

  async #attempt<T>(what: string, work: (port: CommentPort) => Promise<T>): Promise<T | undefined> {
    const { signal } = this.#host;
    try {
      const { port, close } = await connectNotes(this.#settings, this.#host, { job: this.#job, ...(signal.aborted ? { deadlineMs: hurried } : { deadlineMs: patient, signal }) });
      try {
        const done = await work(port);
        this.#warnings.delete(what);
        return done;
      } finally {
        close();
      }
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      this.#warnings.set(what, { code: 'OSOP-GITLAB-001', severity: 'warning', message: `${what}: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) });
      return undefined;
    }
  }
}
