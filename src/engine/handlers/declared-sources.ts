import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { targetKind } from '../../core/argocd/target-revision.js';
import { openSource } from '../../core/images/source-documents.js';
import { folderOf } from '../../core/manifests/repository-paths.js';
import { isJsonObject, type Json } from '../../core/json.js';
import { areSourcesLive, declarationsOf, type DeclaredSources } from '../../core/promote/declared-application.js';
import { repositoryName } from '../../core/repository-name.js';
import type { ApplicationRef } from '../ports.js';
import { ApplicationWatch } from './application-watch.js';
import type { StepContext } from './context.js';

/** The sources that the run's commit declares for an application. */
export interface Declared {
  readonly sources: DeclaredSources;
  /** True where one of them follows the commit's own branch: then the commit itself has to be live as well. */
  readonly followsCommit: boolean;
}

const kustomizations = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/**
 * What the run's commit declares an application to be, in a file that it changed: the commit is then for whatever deploys the
 * Application, and until that has brought the new spec, what runs says nothing about it. Undefined where it declares
 * nothing, or the same as before for one that follows its branch; where a kustomization may still change the declaration;
 * and where the commit's files cannot be read.
 */
export async function declaredSources(ref: ApplicationRef, context: StepContext): Promise<Declared | undefined> {
  const { commit } = context;
  const files = (commit?.changedFiles ?? []).filter((path) => /\.(?:ya?ml|json)$/.test(path));
  if (commit === undefined || files.length === 0) return undefined;
  const texts = await textsAt(commit, files, context);
  const found = [...texts].flatMap(([file, text]) => declarationsIn(file, text, ref).map((sources) => ({ file, sources })));
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const folder = folderOf(only.file);
  const built = await textsAt(commit, kustomizations.map((name) => (folder === '' ? name : `${folder}/${name}`)), context);
  if (built.size > 0) return undefined;
  const follows = followsCommit(only.sources, context);
  return follows && !(await isNew(only, ref, context)) ? undefined : { sources: only.sources, followsCommit: follows };
}

function declarationsIn(file: string, text: string, ref: ApplicationRef): readonly DeclaredSources[] {
  return text.includes(ref.name) && /\bApplication\b/.test(text) ? declarationsOf(openSource(file, text).documents, ref) : [];
}

/** Whether the commit made the sources other ones than they were. Where that cannot be read, they count as the same. */
async function isNew({ file, sources }: { readonly file: string; readonly sources: DeclaredSources }, ref: ApplicationRef, { commit, ports, signal }: StepContext): Promise<boolean> {
  const before = commit?.previousSha ?? commit?.firstParent;
  if (before === undefined) return false;
  try {
    const text = (await ports.git.readTexts(before, [file])).get(file);
    const [earlier, ...more] = text === undefined ? [] : declarationsIn(file, text, ref);
    return earlier !== undefined && more.length === 0 && JSON.stringify([earlier.source, earlier.sources]) !== JSON.stringify([sources.source, sources.sources]);
  } catch (error) {
    if (!(error instanceof AdapterError) || signal.aborted) throw error;
    return false;
  }
}

function followsCommit({ source, sources }: DeclaredSources, { commit, facts }: StepContext): boolean {
  const several: readonly Json[] = Array.isArray(sources) && sources.length > 0 ? (sources as readonly Json[]) : [source ?? null];
  return several.filter(isJsonObject).some(({ repoURL, targetRevision, chart }) => {
    const isOurs = facts.repository === undefined || (typeof repoURL === 'string' && repositoryName(repoURL) === facts.repository.toLowerCase());
    const followed = typeof targetRevision === 'string' ? targetRevision : '';
    const branch = commit?.branch ?? facts.branch;
    return chart === undefined && isOurs && (targetKind(followed) === 'default' || followed.replace(/^refs\/heads\//, '') === branch);
  });
}

/** A commit that this run has pushed is at the server alone. */
async function textsAt({ sha, branch }: NonNullable<StepContext['commit']>, files: readonly string[], { ports, signal }: StepContext): Promise<ReadonlyMap<string, string>> {
  try {
    return await ports.git.readTexts(sha, files);
  } catch (error) {
    if (!(error instanceof AdapterError) || signal.aborted) throw error;
  }
  try {
    const state = await ports.configRepository.head(branch, files);
    if (state.sha !== sha) return new Map();
    await state.load(files);
    return new Map(files.flatMap((file) => { const text = state.read(file); return text === undefined ? [] : [[file, text] as const]; }));
  } catch (error) {
    if (!(error instanceof AdapterError) || signal.aborted) throw error;
    return new Map();
  }
}

/** Waits until the spec has the sources, and returns the Application. Throws an AdapterError where it does not get them within `health-timeout`. */
export async function awaitSources(ref: ApplicationRef, declared: DeclaredSources, context: StepContext): Promise<Application> {
  const watch = new ApplicationWatch(ref, context);
  const until = context.clock.monotonicMs() + Math.min(context.settings.healthTimeoutSec * 1000, context.remainingMs());
  try {
    for (;;) {
      const { application } = await watch.read({ refresh: false });
      if (areSourcesLive(declared, application)) {
        context.deployments.update(ref, { application });
        return application;
      }
      const leftMs = until - context.clock.monotonicMs();
      if (leftMs <= 0) throw new AdapterError('failed', `the spec of ${ref.name} is not what git declares it to be`, { hint: 'sync what deploys the Application first: the app-of-apps, or whatever applies the file that declares it' });
      watch.say('waiting until what deploys it has brought its new spec');
      await watch.pause(leftMs);
    }
  } finally {
    watch.close();
  }
}
