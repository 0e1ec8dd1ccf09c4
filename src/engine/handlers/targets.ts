import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { childrenOf, displayName, isCalled, isPattern, nameOf, namesIn } from '../../core/argocd/selection.js';
import type { Problem } from '../../core/problem.js';
import { parseApplicationRef } from '../deployments.js';
import type { ApplicationRef } from '../ports.js';
import { isRefusal, problemOf } from '../problems.js';
import type { StepContext, StepResult } from './context.js';
import { inParallel } from './in-parallel.js';

/** One application that a step is about. */
export interface Target {
  readonly ref: ApplicationRef;
  /** As it was when it was found; undefined where it was not read, or could not be. */
  readonly application: Application | undefined;
  /** True for one that another deploys, or that is not there yet: it may still have to be created. */
  readonly mayBeMissing: boolean;
  /** What is expected of a child, in place of the run's own revision: undefined for whatever it follows. */
  readonly inherited?: { readonly revision: string | undefined };
}

/** The applications of a step, or why there are none. */
export type Found = { readonly kind: 'found'; readonly targets: readonly Target[] } | { readonly kind: 'failed'; readonly result: StepResult };

/** How many applications are read at a time. */
export const readsAtOnce = 10;

/**
 * The applications that a text and the inputs `selector` and `project` stand for. Names must match those inputs too, patterns
 * stand for all that do. One name alone is taken as it is: whoever uses it reads it.
 */
export async function findTargets(text: string, context: StepContext): Promise<Found> {
  const names = namesIn(text);
  const { selector, projects } = context.settings.selection;
  const narrowed = selector !== undefined || projects.length > 0;
  const [only] = names;
  // A plan without a server can only tell what is named.
  if (!context.settings.askArgocd) return { kind: 'found', targets: names.map((name) => ({ ref: parseApplicationRef(name), application: undefined, mayBeMissing: false })) };
  if (only !== undefined && names.length === 1 && !isPattern(only) && !narrowed) return { kind: 'found', targets: [{ ref: parseApplicationRef(only), application: undefined, mayBeMissing: false }] };
  try {
    if (!narrowed && !names.some(isPattern)) return await readNamed(names, context);
    const listed = await context.ports.argocd.list({ ...(selector === undefined ? {} : { selector }), ...(projects.length > 0 ? { projects } : {}) }, context.signal);
    return chosenOf(listed, names, { narrowed, context });
  } catch (error) {
    if (context.signal.aborted) throw error;
    const problem = problemOf(error, 'finding the applications', { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' });
    return { kind: 'failed', result: { kind: 'failed', retryable: !isRefusal(error), refused: isRefusal(error), problems: [problem] } };
  }
}

/** Several names. One that cannot be read is let pass only where another of them is to create it. */
async function readNamed(names: readonly string[], context: StepContext): Promise<Found> {
  const absent: { readonly ref: ApplicationRef; readonly error: AdapterError }[] = [];
  const targets = await inParallel(names, readsAtOnce, async (name): Promise<Target> => {
    const ref = parseApplicationRef(name);
    try {
      return { ref, application: await context.ports.argocd.get(ref, { signal: context.signal }), mayBeMissing: false };
    } catch (error) {
      if (!(error instanceof AdapterError) || !isAbsence(error)) throw error;
      absent.push({ ref, error });
      return { ref, application: undefined, mayBeMissing: true };
    }
  });
  const expected = absent.length === 0 ? new Set<string>() : await announced(targets, context);
  const unexpected = absent.filter(({ ref }) => !expected.has('*') && !expected.has(displayName(ref)));
  if (unexpected.length === 0) return { kind: 'found', targets };
  const problems = unexpected.map(({ ref, error }) => problemOf(error, displayName(ref), { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }));
  return { kind: 'failed', result: { kind: 'failed', retryable: false, refused: true, problems } };
}

/** What the applications that are there deploy or will deploy, by a fresh comparison; `*` where an ApplicationSet may make anything. */
async function announced(targets: readonly Target[], context: StepContext): Promise<ReadonlySet<string>> {
  if (!context.settings.selection.children) return new Set();
  const there = targets.filter(({ application }) => application !== undefined);
  const children = await inParallel(there, readsAtOnce, async ({ ref }) => childrenOf(await context.ports.argocd.get(ref, { refresh: 'normal', signal: context.signal })));
  return new Set(children.flatMap(({ applications, applicationSets }) => [...applications.map(displayName), ...(applicationSets.length > 0 ? ['*'] : [])]));
}

function chosenOf(listed: readonly Application[], names: readonly string[], { narrowed, context }: { readonly narrowed: boolean; readonly context: StepContext }): Found {
  const matching = (name: string): readonly Application[] => listed.filter((application) => isCalled(name, application));
  const missing = names.filter((name) => matching(name).length === 0);
  const { selector, projects } = context.settings.selection;
  const filter = [...(selector === undefined ? [] : [`selector ${selector}`]), ...(projects.length === 0 ? [] : [`project ${projects.join(', ')}`])].join(' and ');
  if (missing.length > 0) {
    const what = names.length === 1 && names[0] === '*' ? 'no application' : `no application called ${missing.join(', ')}`;
    return noMatch({
      message: `${what} matches${narrowed ? ` ${filter}` : ''}`,
      hint: `applications that the login may not see are not listed: it needs p, role:<role>, applications, get, <project>/<name>, allow; the server lists ${listed.length}${narrowed ? ` for ${filter}` : ''}`,
    });
  }
  const chosen = new Map(names.flatMap((name) => matching(name)).map((application) => [displayName(nameOf(application)), application]));
  return { kind: 'found', targets: [...chosen.values()].map((application) => ({ ref: nameOf(application), application, mayBeMissing: false })) };
}

/** Nothing was chosen, so nothing was done: that must never look like a success. */
function noMatch({ message, hint }: Pick<Problem, 'message' | 'hint'>): Found {
  return { kind: 'failed', result: { kind: 'failed', retryable: false, problems: [{ code: 'OSOP-ARGOCD-007', severity: 'error', message, ...(hint === undefined ? {} : { hint }) }] } };
}

/** What Argo CD answers for an application that is not there: 404, or 403 where it does not tell. */
export function isAbsence(error: AdapterError): boolean {
  return error.code === 'not-found' || error.code === 'forbidden';
}
