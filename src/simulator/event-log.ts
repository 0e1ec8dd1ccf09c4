import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { timestamp, uidFor, type StoredApplication } from './stored-application.js';

/** `by` is a user of the API, whose name the message then begins with; without it the controller tells of itself. */
export interface ApplicationEventInfo {
  readonly reason: 'ResourceCreated' | 'ResourceUpdated' | 'ResourceActionRan' | 'OperationStarted' | 'OperationCompleted';
  readonly message: string;
  readonly type?: 'Normal' | 'Warning';
  readonly by?: string;
}

/** Kubernetes Events of Applications, as the API server and the controller of Argo CD record them: never one for several. Source: util/argo/audit_logger.go of argo-cd. */
export class EventLog {
  readonly #clock: Clock;
  readonly #events: { readonly key: string; readonly uid: string; readonly event: JsonObject }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  record(application: StoredApplication, { reason, message, by, type = 'Normal' }: ApplicationEventInfo): void {
    const { name, namespace, uid, resourceVersion } = application.metadata;
    const now = this.#clock.now();
    const time = timestamp(now);
    const number = this.#events.length + 1;
    const { server = '', namespace: target = '' } = application.spec.destination;
    this.#events.push({
      key: `${namespace}/${name}`,
      uid,
      event: {
        // The name has the time in nanoseconds.
        metadata: {
          name: `${name}.${(BigInt(now.getTime()) * 1_000_000n + BigInt(number % 1_000_000)).toString(16)}`, namespace, uid: uidFor(0xe0_00_00 + number), creationTimestamp: time,
          annotations: { 'dest-namespace': target, 'dest-server': server, ...(by === undefined ? {} : { user: by }) },
        },
        involvedObject: { kind: 'Application', namespace, name, uid, apiVersion: 'argoproj.io/v1alpha1', resourceVersion },
        reason,
        message: by === undefined ? message : `${by} ${message}`,
        source: { component: by === undefined ? 'argocd-application-controller' : 'argocd-server' },
        firstTimestamp: time,
        lastTimestamp: time,
        count: 1,
        type,
        eventTime: null,
        reportingComponent: '',
        reportingInstance: '',
      },
    });
  }

  /** Of one Application, oldest first; those of one that had its name before it do not count. */
  of({ metadata: { name, namespace, uid } }: StoredApplication): readonly JsonObject[] {
    return this.#events.filter((entry) => entry.key === `${namespace}/${name}` && entry.uid === uid).map(({ event }) => event);
  }
}
