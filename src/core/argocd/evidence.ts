// oxlint-disable consistent-type-definitions -- an interface is no JsonObject, and all of this is shown as JSON
import { beginning, upToWord } from '../one-line.js';
import { visible, cut } from '../report/untrusted-text.js';
import { maskSecretLines, maskSecrets } from '../report/secret-patterns.js';
import type { Location } from '../problem.js';
import type { Application, ResourceStatus } from './application.js';
import { timeOf, type ObjectEvent, type TreeNode } from './diagnosis.js';
import type { PodState } from './pod-state.js';

/** Why an application failed, as it was found right then. Text in it is untrusted; what looks like a secret is out of it. */
export type Evidence = {
  readonly resources: readonly ResourceEvidence[];
  /** Those that were not looked at: `Deployment shop/api: Degraded`. */
  readonly others: readonly string[];
  /** What could not be had, and why. */
  readonly missing: readonly string[];
};

/** One resource that is not healthy, or that could not be applied. */
export type ResourceEvidence = {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly health?: string;
  readonly message?: string;
  readonly sync?: string;
  /** What the last operation said of it, where that failed. */
  readonly syncMessage?: string;
  /** Its page in Argo CD. */
  readonly url: string;
  /** Where git declares it, in the config repository at the deployed commit. */
  readonly declaredAt?: Place;
  /** The same in what is checked out, where that has it. */
  readonly checkedOutAt?: Place;
  readonly pod?: PodState;
  /** Newest first. */
  readonly events: readonly EventEvidence[];
  readonly log?: LogEvidence;
};

/** A `Location` as JSON. */
export type Place = { readonly [K in keyof Location]: Location[K] };

/** One event of the object that says most about a resource. `ageSec` counts from the newest time that the server told. */
export type EventEvidence = {
  readonly object: string;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
  readonly ageSec: number;
};

/** The end of a container's log. `previous`: of the container that ended, before it was started anew. */
export type LogEvidence = {
  readonly pod: string;
  readonly container: string;
  readonly previous: boolean;
  readonly lines: readonly string[];
};

/** How much of it is kept of each; lengths in characters. */
export const evidenceLimits = { resources: 5, others: 20, events: 3, logLines: 20, line: 300, message: 500, name: 253 } as const;

/** A resource that failed, with what the operation said of it. */
export interface Failing extends ResourceStatus {
  readonly syncMessage?: string;
}

const worst = ['Degraded', 'Missing', 'Unknown', 'Progressing', 'Suspended'];

/**
 * What keeps an application from being healthy: first what the operation could not apply and hooks that failed, then
 * resources that are not Healthy, the worst first.
 */
export function failingResources(application: Application): readonly Failing[] {
  const { resources = [], operationState } = application.status ?? {};
  const ended = operationState?.phase === 'Failed' || operationState?.phase === 'Error';
  const results = ended ? (operationState.syncResult?.resources ?? []) : [];
  const refused = results.filter(({ status, hookPhase }) => status === 'SyncFailed' || hookPhase === 'Failed' || hookPhase === 'Error').map(({ group, kind, namespace, name, hookType, message }): Failing => {
    const self = { kind, name, ...(group === undefined ? {} : { group }), ...(namespace === undefined ? {} : { namespace }) };
    const seen = resources.find((resource) => keyOf(resource) === keyOf(self));
    const hook = hookType !== undefined && hookType !== '';
    return { ...seen, ...self, ...(hook ? { hook } : {}), ...(message === undefined ? {} : { syncMessage: message }) };
  });
  const known = new Set(refused.map(keyOf));
  const sick = resources.filter((resource) => resource.hook !== true && resource.health?.status !== undefined && resource.health.status !== 'Healthy' && !known.has(keyOf(resource)));
  return [...refused, ...sick.toSorted((a, b) => rank(a) - rank(b))];
}

function rank({ health }: ResourceStatus): number {
  const place = worst.indexOf(health?.status ?? '');
  return place === -1 ? worst.length : place;
}

/** What tells one resource of an application from the others. */
export function keyOf({ group = '', kind, namespace = '', name }: Pick<ResourceStatus, 'group' | 'kind' | 'namespace' | 'name'>): string {
  return [group, kind, namespace, name].join('/');
}

/** `Deployment shop/web`. */
export function titleOf({ kind, namespace, name }: { readonly kind: string; readonly namespace?: string; readonly name: string }): string {
  return `${kind} ${namespace === undefined || namespace === '' ? '' : `${namespace}/`}${name}`;
}

/** The resource as far as the application itself tells of it. `appUrl` is the application's page. */
export function resourceEvidence(failing: Failing, { appUrl, ...found }: { readonly appUrl: string } & Pick<ResourceEvidence, 'events' | 'pod' | 'log' | 'declaredAt' | 'checkedOutAt'>): ResourceEvidence {
  const { group = '', kind, namespace = '', name, health, status, syncMessage } = failing;
  return {
    group: tidy(group, evidenceLimits.name),
    kind: tidy(kind, evidenceLimits.name),
    namespace: tidy(namespace, evidenceLimits.name),
    name: tidy(name, evidenceLimits.name),
    ...(health?.status === undefined ? {} : { health: tidy(health.status, 40) }),
    ...(health?.message === undefined ? {} : { message: tidy(health.message, evidenceLimits.message) }),
    ...(status === undefined ? {} : { sync: tidy(status, 40) }),
    ...(syncMessage === undefined || syncMessage === '' ? {} : { syncMessage: tidy(syncMessage, evidenceLimits.message) }),
    url: `${appUrl}?node=${encodeURIComponent(`${group}/${kind}/${namespace}/${name}/0`)}`,
    ...found,
  };
}

/** The newest events, those of the same kind once. */
export function eventEvidence(object: TreeNode, events: readonly ObjectEvent[], newestTime: number): readonly EventEvidence[] {
  const sorted = events.toSorted((a, b) => time(b) - time(a));
  return sorted.slice(0, evidenceLimits.events).map((event) => ({
    object: tidy(titleOf(object), 2 * evidenceLimits.name),
    type: tidy(event.type ?? '', 40),
    reason: tidy(event.reason ?? '', 100),
    message: tidy(event.message ?? '', evidenceLimits.line),
    count: event.count ?? 1,
    ageSec: Math.max(0, Math.round((newestTime - time(event)) / 1000)) || 0,
  }));
}

/** The newest of the times that the server told: its clock is not ours. In milliseconds. */
export function newestTimeOf(application: Application, events: readonly (readonly ObjectEvent[])[]): number {
  return Math.max(Date.parse(application.status?.reconciledAt ?? '') || 0, ...events.flat().map(time));
}

function time(event: ObjectEvent): number {
  return Date.parse(timeOf(event) ?? '') || 0;
}

/** The last lines of a log, each cut, without what looks like a secret and without control characters. */
export function tidyLog(lines: readonly string[]): readonly string[] {
  // Cut first, and long before that: a line of megabytes is not searched for patterns.
  const seen = lines.slice(-evidenceLimits.logLines).map((line) => visible(line.slice(0, longestSearched)).trimEnd());
  return maskSecretLines(seen).map((line) => cut(line, evidenceLimits.line)).filter((line) => line.trim() !== '');
}

const longestSearched = 8_000;

/** Untrusted text as one short line, without what looks like a secret. It may be cut before the secrets of the run are out. */
export function tidy(text: string, max: number): string {
  return beginning(shown(text), max);
}

/** The same of a text that the secrets of the run are out of: it is cut within a word too, as values are that have no spaces. */
export function tidyRedacted(text: string, max: number): string {
  return cut(shown(text), max);
}

function shown(text: string): string {
  return maskSecrets(visible(upToWord(text, longestSearched)).replace(/\s+/g, ' ').trim());
}
