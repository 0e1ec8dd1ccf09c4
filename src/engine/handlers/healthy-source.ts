import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { assess, isOperationBusy } from '../../core/argocd/assess.js';
import { shortRevision } from '../../core/git/refs.js';
import { openSource } from '../../core/images/source-documents.js';
import type { Problem } from '../../core/problem.js';
import { isDeclaredLive } from '../../core/promote/declared-application.js';
import { parseApplicationRef } from '../deployments.js';
import type { ApplicationRef, BranchState } from '../ports.js';
import { isRefusal, problemOf } from '../problems.js';
import type { StepContext } from './context.js';
import { applicationUrl } from './sync-outcome.js';
import { CannotWrite } from './config-change.js';

/** An Application that is healthy, and the commits that it was compared with. */
interface HealthyApplication {
  readonly ref: ApplicationRef;
  readonly application: Application;
  readonly revisions: readonly string[];
}

/** The Applications that run an environment: what is promoted from it has to be what they run, and healthy. */
export class HealthySource {
  readonly #names: readonly string[];
  readonly #context: StepContext;
  #healthy: readonly HealthyApplication[] | undefined;

  constructor(names: readonly string[], context: StepContext) {
    this.#names = names;
    this.#context = context;
  }

  /** What a plan without a server says: the end of a part of a sentence. */
  get unasked(): string {
    return this.#names.length === 0 || this.#context.settings.askArgocd ? '' : ` once ${this.#names.join(', ')} is healthy, which was not asked`;
  }

  /** Throws CannotWrite unless every Application is Synced and Healthy now, at a revision that has the files as they are in the state. */
  async require(files: readonly string[], state: BranchState): Promise<void> {
    if (this.#names.length === 0 || !this.#context.settings.askArgocd) return;
    this.#healthy ??= await this.#readAll();
    const problems: Problem[] = [];
    const declared = new Set(files.filter((file) => this.#healthy?.some(({ application }) => isDeclaredLive(openSource(file, state.read(file) ?? '').documents, application) === true)));
    for (const healthy of this.#healthy) {
      const own = files.filter((file) => !declared.has(file) || isDeclaredLive(openSource(file, state.read(file) ?? '').documents, healthy.application) === false);
      const because = own.length === 0 ? undefined : await this.#notCovered(own, state, healthy);
      if (because !== undefined) problems.push(this.#unproven(healthy.ref, because, 'wait until Argo CD has deployed the newest commit and is healthy, then run it again'));
    }
    if (problems.length > 0) throw new CannotWrite(problems, { refused: true });
  }

  async #readAll(): Promise<readonly HealthyApplication[]> {
    const readings = await Promise.all(this.#names.map(async (name) => await this.#read(parseApplicationRef(name))));
    const problems = readings.flatMap((reading) => ('problem' in reading ? [reading] : []));
    if (problems.length > 0) throw new CannotWrite(problems.map(({ problem }) => problem), { refused: problems.every(({ refused }) => refused) });
    return readings.flatMap((reading) => ('problem' in reading ? [] : [reading]));
  }

  /** One look, after a comparison: whoever wants to wait puts a gate before it. */
  async #read(ref: ApplicationRef): Promise<HealthyApplication | { readonly problem: Problem; readonly refused: boolean }> {
    const { ports: { argocd }, settings, signal } = this.#context;
    const refuse = (because: string): { readonly problem: Problem; readonly refused: boolean } => ({ refused: true, problem: this.#unproven(ref, because, `look at ${applicationUrl(ref, this.#context)}; promote once it is healthy`) });
    try {
      const before = await argocd.get(ref, { signal });
      const application = await argocd.get(ref, { signal, refresh: 'normal', timeoutMs: Math.max(1_000, Math.min(60_000, this.#context.remainingMs())) });
      const ended = application.status?.operationState?.finishedAt;
      if (isOperationBusy(before) || before.status?.operationState?.finishedAt !== ended) return refuse('an operation is in progress');
      const afterOperation = application.metadata.annotations?.['argocd.argoproj.io/refresh'] === undefined;
      const { verdict, message } = assess({ kind: 'live', revision: undefined, allowSuspended: settings.allowSuspended, uid: undefined }, { application, relation: 'unknown', afterOperation });
      if (verdict !== 'healthy') return refuse(message);
      const { revision, revisions } = application.status?.sync ?? {};
      return { ref, application, revisions: [...(revisions ?? []), revision ?? ''].filter((one) => /^[0-9a-f]{40}$/.test(one)) };
    } catch (error) {
      if (signal.aborted) throw error;
      return { refused: isRefusal(error), problem: problemOf(error, `asking whether ${ref.name} is healthy`, { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }) };
    }
  }

  /** Why what an Application runs is not what would be promoted; undefined where it is. */
  async #notCovered(files: readonly string[], state: BranchState, { revisions }: HealthyApplication): Promise<string | undefined> {
    const reasons: string[] = [];
    for (const revision of revisions) {
      const because = await this.#differs(files, state, revision);
      if (because === undefined) return undefined;
      reasons.push(because);
    }
    return reasons[0] ?? 'Argo CD does not say which commit it runs';
  }

  async #differs(files: readonly string[], state: BranchState, revision: string): Promise<string | undefined> {
    if (revision === state.sha) return undefined;
    try {
      const texts = await this.#context.ports.git.readTexts(revision, files);
      const other = files.find((file) => texts.get(file) !== state.read(file));
      return other === undefined ? undefined : `it runs ${shortRevision(revision)}, where ${other} is not as it is on ${state.branch}`;
    } catch (error) {
      if (!(error instanceof AdapterError) || this.#context.signal.aborted) throw error;
      return `it runs ${shortRevision(revision)}, which cannot be compared with ${state.branch}: ${error.message}`;
    }
  }

  #unproven(ref: ApplicationRef, because: string, hint: string): Problem {
    return { code: 'OSOP-PROMOTE-005', severity: 'error', message: `${ref.name} is not proven healthy with what would be promoted: ${because}`, hint };
  }
}
