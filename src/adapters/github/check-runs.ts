import { AdapterError } from '../../core/adapter-error.js';
import { explainMissingData } from '../../core/github/failures.js';
import { valueAt } from '../../core/github/value-at.js';
import { isJsonObject, type Json, type JsonObject } from '../../core/json.js';
import type { CheckRunRequest, GithubSurfacesPort } from '../../engine/surfaces.js';
import type { Place } from './tree.js';

const permission = 'checks: write';
/** GitHub takes so many annotations with one request. */
const batch = 50;

interface CheckRun {
  readonly id: number;
  readonly url: string;
  /** Annotations that it has; undefined where the answer does not say. */
  readonly annotated: number | undefined;
}

/**
 * Makes a check run with its first fifty annotations, then adds the others. What cannot be added any more is told and not
 * thrown: the check run stands.
 */
export async function showCheckRun(place: Place, request: CheckRunRequest): ReturnType<GithubSurfacesPort['showCheckRun']> {
  const run = await make(place, request);
  const { annotations } = request;
  let annotated = Math.min(batch, annotations.length);
  while (annotated < annotations.length) {
    try {
      await addAfter(place, { run, request, before: annotated });
    } catch (error) {
      if (!(error instanceof AdapterError)) throw error;
      return { url: run.url, annotated, note: error.message };
    }
    annotated = Math.min(annotated + batch, annotations.length);
  }
  return { url: run.url, annotated };
}

async function make(place: Place, request: CheckRunRequest): Promise<CheckRun> {
  try {
    return await create(place, request);
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.ambiguous || error.code === 'cancelled') throw error;
    return (await find(place, request)) ?? (await create(place, request));
  }
}

async function create({ api, base, repository }: Place, request: CheckRunRequest): Promise<CheckRun> {
  const about = { action: `make a check run of ${repository}`, permission };
  const made = parseCheckRun(await api.send('POST', { ...about, path: [...base, 'check-runs'] }, {
    name: request.name,
    head_sha: request.sha,
    external_id: request.mark,
    ...(request.detailsUrl === undefined ? {} : { details_url: request.detailsUrl }),
    status: 'completed',
    conclusion: request.conclusion,
    output: outputOf(request, 0),
  }));
  if (made === undefined) throw explainMissingData({ ...about, mutates: true }, 'the id of the check run');
  return made;
}

async function find({ api, base, repository }: Place, { name, sha, mark }: CheckRunRequest): Promise<CheckRun | undefined> {
  const about = { action: `look for the check run of ${repository}`, permission };
  const answer = await api.get({ ...about, path: [...base, 'commits', sha, 'check-runs'], query: { check_name: name, filter: 'all', per_page: '100' } });
  const runs = valueAt(answer, 'check_runs');
  if (!Array.isArray(runs)) throw explainMissingData({ ...about, mutates: false }, 'a list');
  const ours = (runs as readonly Json[]).find((run) => valueAt(run, 'external_id') === mark);
  return ours === undefined ? undefined : parseCheckRun(ours);
}

/** Annotations are added to those that are there: after a lost answer they are counted before they are sent again. */
async function addAfter({ api, base, repository }: Place, { run: { id }, request, before }: { readonly run: CheckRun; readonly request: CheckRunRequest; readonly before: number }): Promise<void> {
  const about = { action: `add annotations to a check run of ${repository}`, permission, path: [...base, 'check-runs', String(id)] };
  const send = async (): Promise<Json> => await api.send('PATCH', about, { output: outputOf(request, before) });
  try {
    await send();
  } catch (error) {
    if (!(error instanceof AdapterError) || !error.ambiguous || error.code === 'cancelled') throw error;
    const { annotated } = parseCheckRun(await api.get(about)) ?? {};
    if (annotated === before) await send();
    else if (annotated === undefined || annotated < before) throw error;
  }
}

function outputOf({ title, summary, annotations }: CheckRunRequest, from: number): JsonObject {
  return { title, summary, annotations: annotations.slice(from, from + batch).map(annotationOf) };
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** GitHub wants the end of the lines too, and takes columns within one line only. */
function annotationOf({ level, title, message, file, line, column }: CheckRunRequest['annotations'][number]): JsonObject {
  return {
    path: file, start_line: line, end_line: line,
    ...(column === undefined || column < 1 ? {} : { start_column: column, end_column: column }),
    annotation_level: levels[level], title, message,
  };
}

function parseCheckRun(value: Json): CheckRun | undefined {
  const { id, html_url: url } = isJsonObject(value) ? value : {};
  const annotated = valueAt(value, 'output', 'annotations_count');
  return typeof id === 'number' ? { id, url: typeof url === 'string' ? url : '', annotated: typeof annotated === 'number' ? annotated : undefined } : undefined;
}
