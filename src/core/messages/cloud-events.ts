import type { JsonObject } from '../json.js';
import { oneLine } from '../one-line.js';
import type { Problem } from '../problem.js';
import type { AppReport, RunRecord } from '../run-record.js';
import type { RunBeginning } from './run-message.js';

/** An event as CloudEvents 1.0 has it. https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/formats/json-format.md */
export interface CloudEvent extends JsonObject {
  readonly specversion: '1.0';
  /** The same whenever the same thing is told: with `source` it tells receivers what they have already. */
  readonly id: string;
  readonly source: string;
  readonly type: `io.osop.argocd.${'run.started' | 'run.ended' | 'deployment.ended'}`;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  readonly data: JsonObject;
}

/** Names docs/events.schema.json. */
export const eventSchema = 'urn:osop:argocd:events:1';

/** Receivers must take 64 KiB: what is larger may be dropped on the way. Some is left for headers. */
const mostBytes = 60 * 1024;

/** Applications that have an event of their own; `run.ended` counts the others. */
export const mostDeployments = 100;

/** That a run has begun. */
export function startedEvent(run: RunBeginning): CloudEvent {
  return eventOf(run, { type: 'run.started', key: '', subject: run.workflow.id, time: run.startedAt, data: beginningData(run) });
}

/** How it ended: an event for each application, and then one for the run. */
export function endedEvents(run: RunBeginning, record: RunRecord): readonly CloudEvent[] {
  const deployments = record.apps.slice(0, mostDeployments).map((app) => {
    const subject = app.namespace === undefined ? app.name : `${app.namespace}/${app.name}`;
    return fitting((limits) => eventOf(run, {
      type: 'deployment.ended', key: `/${subject.split('/').map(encodeURIComponent).join('/')}`, subject, time: record.endedAt,
      data: { ...beginningData(run), commit: record.commitSha ?? run.commit ?? null, ...appData(app, limits) },
    }));
  });
  return [...deployments, fitting((limits) => eventOf(run, { type: 'run.ended', key: '', subject: run.workflow.id, time: record.endedAt, data: endedData(run, record, limits) }))];
}

interface Described {
  readonly type: 'run.started' | 'run.ended' | 'deployment.ended';
  readonly key: string;
  readonly subject: string;
  readonly time: Date;
  readonly data: JsonObject;
}

function eventOf(run: RunBeginning, { type, key, subject, time, data }: Described): CloudEvent {
  return {
    specversion: '1.0',
    id: `${run.runId}/${type}${key}`,
    source: sourceOf(run),
    type: `io.osop.argocd.${type}`,
    subject: oneLine(subject, 200),
    time: time.toISOString(),
    datacontenttype: 'application/json',
    dataschema: eventSchema,
    data,
  };
}

/** The page of the CI run; without one, the workflow. */
function sourceOf({ runUrl, workflow }: RunBeginning): string {
  return runUrl !== undefined && URL.canParse(runUrl) ? new URL(runUrl).href : `urn:osop:workflow:${encodeURIComponent(workflow.id.slice(0, 200).replace(/\p{Cs}/gu, '\uFFFD'))}`;
}

function beginningData(run: RunBeginning): JsonObject {
  return {
    runId: run.runId,
    workflow: { id: oneLine(run.workflow.id, 200), name: oneLine(run.workflow.name, 200), file: oneLine(run.workflow.file, 300) },
    startedAt: run.startedAt.toISOString(),
    repository: run.repository ?? null,
    branch: run.branch ?? null,
    commit: run.commit ?? null,
    event: run.event ?? null,
    actor: run.actor ?? null,
    runUrl: run.runUrl ?? null,
  };
}

/** What an event may hold at most. */
interface Limits {
  readonly apps: number;
  readonly problems: number;
  readonly causes: number;
  readonly text: number;
}

const limits: readonly Limits[] = [
  { apps: mostDeployments, problems: 50, causes: 10, text: 1_000 },
  { apps: 50, problems: 20, causes: 3, text: 300 },
  { apps: 15, problems: 5, causes: 1, text: 150 },
];

/** The event with as much in it as the size allows. */
function fitting(make: (limits: Limits) => CloudEvent): CloudEvent {
  const [first, ...others] = limits.map((limit) => () => make(limit));
  let event = first?.() as CloudEvent;
  for (const smaller of others) {
    if (new TextEncoder().encode(JSON.stringify(event)).length <= mostBytes) return event;
    event = smaller();
  }
  return event;
}

function endedData(run: RunBeginning, record: RunRecord, most: Limits): JsonObject {
  return {
    ...beginningData(run),
    commit: record.commitSha ?? run.commit ?? null,
    previousCommit: record.previousSha ?? null,
    revertCommit: record.revertSha ?? null,
    rollbackStrategy: record.rollbackStrategy ?? null,
    result: record.result,
    exitCode: record.exitCode,
    headline: oneLine(record.headline, most.text),
    reason: record.reason === undefined ? null : oneLine(record.reason, most.text),
    notices: record.notices.slice(0, 10).map((notice) => oneLine(notice, most.text)),
    endedAt: record.endedAt.toISOString(),
    seconds: record.durationMs / 1000,
    images: record.images.slice(0, most.apps).map(({ name, file, path, from, to }) => ({ name: oneLine(name, most.text), file: oneLine(file, most.text), path: oneLine(path, most.text), from: oneLine(from, most.text), to: oneLine(to, most.text) })),
    apps: record.apps.slice(0, most.apps).map((app) => appData(app, most)),
    problems: record.problems.slice(0, most.problems).map((problem) => problemData(problem, most)),
    omitted: {
      images: Math.max(0, record.images.length - most.apps),
      apps: Math.max(0, record.apps.length - most.apps),
      problems: Math.max(0, record.problems.length - most.problems),
    },
  };
}

function appData(app: AppReport, most: Limits): JsonObject {
  return {
    app: app.name,
    namespace: app.namespace ?? null,
    result: app.result,
    sync: app.sync ?? null,
    health: app.health ?? null,
    revision: app.revision ?? null,
    url: app.url,
    seconds: app.seconds,
    causes: app.causes.slice(0, most.causes).map((cause) => oneLine(cause, most.text)),
  };
}

function problemData({ code, severity, message, where, hint }: Problem, most: Limits): JsonObject {
  return {
    code,
    severity,
    message: oneLine(message, most.text),
    ...(where === undefined ? {} : { file: where.file, line: where.line, column: where.column }),
    ...(hint === undefined ? {} : { hint: oneLine(hint, most.text) }),
  };
}
