import { AdapterError } from '../../core/adapter-error.js';
import type { GithubJob } from '../../core/github/job.js';
import type { Problem } from '../../core/problem.js';
import { connectSurfaces, type Patience } from '../../github-surfaces.js';
import type { GithubSurfacesPort } from '../../engine/surfaces.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';

/** What was shown on GitHub, and what was not. */
export interface Shown {
  /** What could not be shown although it was asked for. */
  readonly warnings: readonly Problem[];
  /** For the log: where it can be seen, and why something was not asked for. */
  readonly lines: readonly string[];
  /** A check run has the annotations: the log needs none. */
  readonly annotated: boolean;
}

/** Milliseconds for a request with its repetitions: long enough for the minute that a secondary rate limit asks for. */
export const patient = 100_000;
/** A job that is cancelled has 10 s from its first signal. */
export const hurried = 3_000;

const troubles: ReadonlySet<AdapterError['code']> = new Set(['unreachable', 'timeout', 'unavailable', 'rate-limited']);

/** Collects what was shown. Nothing that goes wrong here is thrown: it becomes a warning. */
export class Telling {
  /** By what was to be shown: what works at a later try has not failed. */
  private readonly warnings = new Map<string, Problem>();
  readonly lines: string[] = [];
  annotated = false;
  readonly job: GithubJob;
  private readonly settings: Settings;
  private readonly host: Host;
  /** Why GitHub is asked nothing more for now: each further try would take as long again. */
  private trouble: AdapterError | undefined;

  constructor(job: GithubJob, { settings, host }: { readonly settings: Settings; readonly host: Host }) {
    this.job = job;
    this.settings = settings;
    this.host = host;
  }

  /**
   * Shows something; undefined where that failed. `what` begins the warning, `permission` is what the token needs.
   * `isOptional` makes a missing permission a line in the log: nobody asked for it by name.
   */
  async show<T>(about: { readonly what: string; readonly permission: string; readonly isOptional?: boolean }, work: (port: GithubSurfacesPort) => Promise<T>): Promise<T | undefined> {
    try {
      if (this.trouble !== undefined) throw this.trouble;
      const { port, close } = await connectSurfaces(this.settings, this.host, { ...this.patience(), job: this.job });
      try {
        const result = await work(port);
        this.warnings.delete(about.what);
        return result;
      } finally {
        close();
      }
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      if (troubles.has(error.code)) this.trouble = error;
      if (about.isOptional === true) this.lines.push(`${about.what}: ${error.message}`);
      else this.warnings.set(about.what, warningOf(about, error));
      return undefined;
    }
  }

  warn(problem: Problem): void {
    this.warnings.set(problem.message, problem);
  }

  shown(): Shown {
    return { warnings: [...this.warnings.values()], lines: this.lines, annotated: this.annotated };
  }

  /** Trouble at the beginning may have passed at the end. */
  takeHeart(): void {
    this.trouble = undefined;
  }

  /** To cancel the job ends what waits; what is told afterwards must be told at once. */
  private patience(): Patience {
    const { signal } = this.host;
    return signal.aborted ? { deadlineMs: hurried } : { deadlineMs: patient, signal };
  }
}

/** What cannot be shown at all: the inputs ask for it, but this is no job of GitHub Actions, or it has no token. */
export function cannotShow(settings: Settings, job: GithubJob | undefined): Shown | undefined {
  const asked = [...(settings.surfaces.checkRun ? ['check-run'] : []), ...(settings.surfaces.comment ? ['comment'] : []), ...(settings.surfaces.deployment === 'true' ? ['deployment'] : [])];
  const missing = job === undefined ? 'this is no job of GitHub Actions' : settings.githubToken === undefined ? 'there is no token' : undefined;
  if (missing === undefined) return undefined;
  const warnings = asked.length === 0 ? [] : [{ code: 'OSOP-GITHUB-001', severity: 'warning', message: `nothing is shown by ${asked.join(', ')}: ${missing}`, hint: job === undefined ? 'use these inputs in a job of GitHub Actions' : 'set github-token' } as const];
  return { warnings, lines: [], annotated: false };
}

function warningOf({ what, permission }: { readonly what: string; readonly permission: string }, error: AdapterError): Problem {
  const denied = error.code === 'forbidden' || error.code === 'not-found';
  const hint = denied ? `give the job permissions: {${permission}}; a run for a pull request from a fork never has it` : error.hint;
  return { code: 'OSOP-GITHUB-001', severity: 'warning', message: `${what}: ${error.message}`, ...(hint === undefined ? {} : { hint }) };
}
