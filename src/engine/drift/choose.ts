import { AdapterError } from '../../core/adapter-error.js';
import type { Application } from '../../core/argocd/application.js';
import { childrenOf, displayName, isCalled, isPattern, nameOf, namesIn } from '../../core/argocd/selection.js';
import type { Problem } from '../../core/problem.js';
import { parseApplicationRef } from '../deployments.js';
import { inParallel } from '../handlers/in-parallel.js';
import { readsAtOnce } from '../handlers/targets.js';
import type { ApplicationRef, ArgocdPort } from '../ports.js';
import { problemOf } from '../problems.js';

/** The inputs that choose; `app` is undefined for all that the login may see. */
export interface Choice {
  readonly app: string | undefined;
  readonly selector: string | undefined;
  readonly projects: readonly string[];
  readonly children: boolean;
}

/** What was chosen; `note` says how, where no input names any. `problems`: children that could not be found. */
export interface Chosen {
  readonly kind: 'chosen';
  readonly applications: readonly ApplicationRef[];
  readonly note: string | undefined;
  readonly problems: readonly Problem[];
}

/** What was chosen, or why nothing can be. */
export type Choosing = Chosen | { readonly kind: 'failed'; readonly problem: Problem };

interface Reading {
  readonly argocd: ArgocdPort;
  readonly signal: AbortSignal;
}

/** The applications that the inputs name, with what those deploy. Names must match selector and projects too. */
export async function chooseApplications(choice: Choice, reading: Reading): Promise<Choosing> {
  const { app, selector, projects } = choice;
  const names = namesIn(app ?? '*');
  const narrowed = selector !== undefined || projects.length > 0;
  try {
    const first = !narrowed && !names.some(isPattern) ? { refs: names.map(parseApplicationRef) } : await listed(choice, names, reading);
    if ('problem' in first) return { kind: 'failed', problem: first.problem };
    const { refs } = first;
    // Separators alone name none: that nothing was looked at is no clean result.
    if (refs.length === 0) return { kind: 'failed', problem: { code: 'OSOP-ARGOCD-007', severity: 'error', message: 'no application is named', hint: 'write names into app, or leave it out for all that the login may see' } };
    if (app === undefined) return { kind: 'chosen', applications: refs, problems: [], note: `${refs.length === 1 ? 'the one application' : `all ${refs.length} applications`} that the login may see: no input names any` };
    return { kind: 'chosen', note: undefined, ...(choice.children ? await withChildren(refs, reading) : { applications: refs, problems: [] }) };
  } catch (error) {
    if (reading.signal.aborted) throw error;
    return { kind: 'failed', problem: problemOf(error, 'finding the applications', { failed: 'OSOP-ARGOCD-001', refused: 'OSOP-ARGOCD-002' }) };
  }
}

/** The server's list leaves out without a word what the login may not see: where nothing is left, that is no clean result. */
async function listed({ selector, projects }: Choice, names: readonly string[], { argocd, signal }: Reading): Promise<{ readonly refs: readonly ApplicationRef[] } | { readonly problem: Problem }> {
  const all = await argocd.list({ ...(selector === undefined ? {} : { selector }), ...(projects.length > 0 ? { projects } : {}) }, signal);
  const filter = [...(selector === undefined ? [] : [`selector ${selector}`]), ...(projects.length === 0 ? [] : [`project ${projects.join(', ')}`])].join(' and ');
  const missing = names.filter((name) => !all.some((application) => isCalled(name, application)));
  if (missing.length > 0) {
    const what = names.length === 1 && names[0] === '*' ? 'no application' : `no application called ${missing.join(', ')}`;
    return { problem: {
      code: 'OSOP-ARGOCD-007', severity: 'error', message: filter === '' ? `${what} can be seen` : `${what} matches ${filter}`,
      hint: 'applications that the login may not see are not listed: it needs p, role:<role>, applications, get, <project>/<name>, allow',
    } };
  }
  const found = new Map(names.flatMap((name) => all.filter((application) => isCalled(name, application))).map((application) => [displayName(nameOf(application)), nameOf(application)]));
  return { refs: [...found.values()] };
}

/** Goes down as far as there are applications of applications; what an ApplicationSet has made counts, not what it should make. */
async function withChildren(roots: readonly ApplicationRef[], reading: Reading): Promise<Pick<Chosen, 'applications' | 'problems'>> {
  const found = new Map<string, ApplicationRef>();
  const problems: Problem[] = [];
  let level = roots;
  while (level.length > 0) {
    for (const ref of level) found.set(displayName(ref), ref);
    const below = await inParallel(level, readsAtOnce, async (ref) => await childrenBelow(ref, reading, problems));
    level = below.flat().filter((ref) => !found.has(displayName(ref)));
  }
  return { applications: [...found.values()], problems };
}

async function childrenBelow(ref: ApplicationRef, reading: Reading, problems: Problem[]): Promise<readonly ApplicationRef[]> {
  const application = await orNothing(reading, async () => await reading.argocd.get(ref, { signal: reading.signal }), () => undefined);
  // It is read once more when it is looked at, and that it cannot be is told there.
  if (application === undefined) return [];
  const { applications, applicationSets } = childrenOf(application);
  const undeployed = missingChildren(application);
  const made = await Promise.all(applicationSets.map(async (set) => await orNothing(reading, async () => await madeBy(set, reading), (error) => {
    // One that is not there is a missing resource of its parent.
    if (error.code !== 'not-found') problems.push({ code: 'OSOP-DRIFT-002', severity: 'error', message: `${displayName(ref)}: which applications its ApplicationSet ${displayName(set)} has made could not be found out: ${error.message}`, ...(error.hint === undefined ? {} : { hint: error.hint }) });
  })));
  return [...applications.filter((child) => !undeployed.has(displayName(child))), ...made.flatMap((refs) => refs ?? [])];
}

async function orNothing<T>({ signal }: Reading, work: () => Promise<T>, told: (error: AdapterError) => void): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AdapterError) || signal.aborted) throw error;
    told(error);
    return undefined;
  }
}

/** One that is not there is a missing resource of its parent, and told there. */
function missingChildren(application: Application): ReadonlySet<string> {
  const missing = (application.status?.resources ?? []).filter(({ group, kind, health }) => group === 'argoproj.io' && kind === 'Application' && health?.status === 'Missing');
  return new Set(childrenOf({ ...application, status: { ...application.status, resources: missing } }).applications.map(displayName));
}

async function madeBy(set: ApplicationRef, { argocd, signal }: Reading): Promise<readonly ApplicationRef[]> {
  try {
    return (await argocd.applicationSet(set, { generate: false, signal })).applications;
  } catch (error) {
    if (!(error instanceof AdapterError) || signal.aborted || error.code !== 'forbidden') throw error;
    // One that may not be read is known by what it owns.
    const owned = (await argocd.list({}, signal)).filter(({ metadata }) => (metadata.ownerReferences ?? []).some(({ kind, name }) => kind === 'ApplicationSet' && name === set.name));
    return owned.map(nameOf);
  }
}
