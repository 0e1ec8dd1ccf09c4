import { AdapterError } from '../../core/adapter-error.js';
import { explainMissingData } from '../../core/github/failures.js';
import { valueAt } from '../../core/github/value-at.js';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { DeploymentEnding } from '../../core/report/deployment-status.js';
import type { BegunDeployment, DeploymentMark, DeploymentRequest, InterruptedDeployment, InterruptedRequest, SettleRequest } from '../../engine/surfaces.js';
import { onceMore } from './comments.js';
import type { Place } from './tree.js';

const permission = 'deployments: write';
/** As many as GitHub lists at once; the newest come first. */
const pageSize = 100;
/** Of one commit or environment, whose statuses are asked for: each is a request. */
const mostAsked = 10;

interface Deployment {
  readonly id: number;
  readonly sha: string;
  /** Undefined for one that is not ours. */
  readonly mark: DeploymentMark | undefined;
}

/** Makes a deployment that is in progress. One with the same mark is used again: there is one for each step of an attempt. */
export async function beginDeployment(place: Place, request: DeploymentRequest): Promise<BegunDeployment> {
  const listed = await list(place, { sha: request.sha });
  const ours = listed.find(({ mark }) => isSame(mark, request.mark));
  if (ours === undefined && request.unlessOfRun && (await madeByRun(place, listed, request))) return { kind: 'of-run' };
  const id = ours?.id ?? (await make(place, request));
  await addStatus(place, id, { state: 'in_progress', description: request.description, environment: request.environment, ...(request.logUrl === undefined ? {} : { log_url: request.logUrl }) });
  return { kind: 'begun', id, created: ours === undefined };
}

/** Ends what a killed job has left in progress. */
export async function endInterrupted(place: Place, { environment, id, mark, description }: InterruptedRequest): Promise<readonly InterruptedDeployment[]> {
  const same = (await list(place, { environment })).filter((one) => one.id < id && one.mark?.key === mark.key).slice(0, mostAsked);
  const ended: InterruptedDeployment[] = [];
  for (const { id: earlier, sha, mark: left } of same) {
    const [state] = await statesOf(place, earlier);
    if (left === undefined || state !== 'in_progress' || !(await isOver(place, left, mark))) continue;
    await addStatus(place, earlier, { state: 'error', description, environment });
    ended.push({ sha, run: left.run });
  }
  return ended;
}

/** Attempts of a run follow each other. Another run is asked for, which needs a permission of its own: without it nothing is known. */
async function isOver({ api, base, repository }: Place, left: DeploymentMark, ours: DeploymentMark): Promise<boolean> {
  if (left.run === ours.run) return left.attempt < ours.attempt;
  if (!/^\d{1,18}$/.test(left.run)) return false;
  try {
    const run = await api.get({ action: `look at run ${left.run} of ${repository}`, permission: 'actions: read', path: [...base, 'actions', 'runs', left.run] });
    const attempt = valueAt(run, 'run_attempt');
    return valueAt(run, 'status') === 'completed' || (typeof attempt === 'number' && attempt > left.attempt);
  } catch (error) {
    if (error instanceof AdapterError && (error.code === 'forbidden' || error.code === 'not-found')) return false;
    throw error;
  }
}

/** The last status of a deployment. That a success makes earlier deployments inactive is left to GitHub, which does it. */
export async function endDeployment(place: Place, id: number, { state, description, environment, environmentUrl, logUrl }: DeploymentEnding & { readonly environment: string }): Promise<void> {
  await addStatus(place, id, {
    state, description, environment,
    ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
    ...(logUrl === undefined ? {} : { log_url: logUrl }),
  });
}

/** GitHub leaves environments called `production` as they are when a deployment succeeds: here they are treated as all others. */
export async function settleDeployments(place: Place, { environment, id, active, description }: SettleRequest): Promise<void> {
  const earlier = (await list(place, { environment })).filter((one) => one.mark !== undefined && (id === undefined || one.id < id)).slice(0, mostAsked);
  const again = active === undefined ? undefined : earlier.find(({ sha }) => sha === active)?.id;
  // What runs has no deployment here: then the one that was active still is.
  if (id !== undefined && active !== undefined && again === undefined) return;
  for (const one of earlier) {
    const [state] = await statesOf(place, one.id);
    if (one.id === again) {
      if (state === 'inactive') await addStatus(place, one.id, { state: 'success', description, environment, auto_inactive: false });
    } else if (state === 'success') {
      await addStatus(place, one.id, { state: 'inactive', description, environment });
    }
  }
}

async function list({ api, base, repository }: Place, query: Readonly<Record<string, string>>): Promise<readonly Deployment[]> {
  const about = { action: `read the deployments of ${repository}`, permission };
  const answer = await api.get({ ...about, path: [...base, 'deployments'], query: { ...query, per_page: String(pageSize) } });
  if (!Array.isArray(answer)) throw explainMissingData({ ...about, mutates: false }, 'a list');
  return (answer as readonly Json[]).flatMap((one) => {
    const { id, sha } = isJsonObject(one) ? one : {};
    return typeof id === 'number' && typeof sha === 'string' ? [{ id, sha, mark: markOf(one) }] : [];
  });
}

/** The payload is an object, or the same as text on older servers. */
function markOf(deployment: Json): DeploymentMark | undefined {
  const payload = valueAt(deployment, 'payload');
  const { run, attempt, key } = objectAt(typeof payload === 'string' ? parse(payload) : payload);
  return typeof run === 'string' && typeof attempt === 'number' && typeof key === 'string' ? { run, attempt, key } : undefined;
}

function objectAt(payload: Json | undefined): JsonObject {
  const value = valueAt(payload, 'osop-argocd');
  return isJsonObject(value) ? value : {};
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function isSame(mark: DeploymentMark | undefined, other: DeploymentMark): boolean {
  return mark?.run === other.run && mark.attempt === other.attempt && mark.key === other.key;
}

async function make(place: Place, request: DeploymentRequest): Promise<number> {
  try {
    return await create(place, request);
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.ambiguous || error.code === 'cancelled') throw error;
    return (await list(place, { sha: request.sha })).find(({ mark }) => isSame(mark, request.mark))?.id ?? (await create(place, request));
  }
}

/** Without merging the default branch first, and whatever the checks of the commit say: this run is one of them. */
async function create({ api, base, repository }: Place, { sha, environment, description, mark, transient }: DeploymentRequest): Promise<number> {
  const about = { action: `make a deployment of ${repository}`, permission };
  const made = valueAt(await api.send('POST', { ...about, path: [...base, 'deployments'] }, {
    ref: sha, environment, description, auto_merge: false, required_contexts: [], payload: { 'osop-argocd': { ...mark } },
    ...(transient === true ? { transient_environment: true, production_environment: false } : {}),
  }), 'id');
  if (typeof made !== 'number') throw explainMissingData({ ...about, mutates: true }, 'the id of the deployment');
  return made;
}

/** GitHub's own deployment for a job with `environment:` is there before the first step, and links to the job. */
async function madeByRun(place: Place, listed: readonly Deployment[], { mark: { run } }: DeploymentRequest): Promise<boolean> {
  for (const { id } of listed.filter(({ mark }) => mark === undefined).slice(0, mostAsked)) {
    if ((await statusesOf(place, id)).some((status) => linksTo(valueAt(status, 'log_url'), run) || linksTo(valueAt(status, 'target_url'), run))) return true;
  }
  return false;
}

function linksTo(url: Json | undefined, run: string): boolean {
  return typeof url === 'string' && `${url}/`.includes(`/actions/runs/${run}/`);
}

/** The newest first. */
async function statusesOf({ api, base, repository }: Place, id: number): Promise<readonly Json[]> {
  const about = { action: `read a deployment of ${repository}`, permission };
  const answer = await api.get({ ...about, path: [...base, 'deployments', String(id), 'statuses'], query: { per_page: '30' } });
  if (!Array.isArray(answer)) throw explainMissingData({ ...about, mutates: false }, 'a list');
  return answer as readonly Json[];
}

async function statesOf(place: Place, id: number): Promise<readonly (Json | undefined)[]> {
  return (await statusesOf(place, id)).map((status) => valueAt(status, 'state'));
}

/** The same status twice says what it says once. */
async function addStatus({ api, base, repository }: Place, id: number, status: JsonObject): Promise<void> {
  const call = { action: `tell the status of a deployment of ${repository}`, permission, path: [...base, 'deployments', String(id), 'statuses'] };
  await onceMore(async () => await api.send('POST', call, status));
}
