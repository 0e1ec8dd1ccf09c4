import type { Clock } from '../core/clock.js';
import type { JsonObject } from '../core/json.js';
import { timestamp, uidFor, type StoredApplication } from './stored-application.js';

/** Kubernetes Events of Applications, as the controller records them. */
export class EventLog {
  readonly #clock: Clock;
  readonly #events: { readonly key: string; readonly event: JsonObject }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  record(application: StoredApplication, event: { readonly reason: string; readonly message: string; readonly type?: 'Normal' | 'Warning' }): void {
    const { name, namespace, uid, resourceVersion } = application.metadata;
    const time = timestamp(this.#clock.now());
    const number = this.#events.length + 1;
    this.#events.push({
      key: `${namespace}/${name}`,
      event: {
        metadata: { name: `${name}.${number.toString(16).padStart(16, '0')}`, namespace, uid: uidFor(0xe0_00_00 + number), creationTimestamp: time },
        involvedObject: { kind: 'Application', namespace, name, uid, apiVersion: 'argoproj.io/v1alpha1', resourceVersion },
        reason: event.reason,
        message: event.message,
        source: { component: 'argocd-application-controller' },
        firstTimestamp: time,
        lastTimestamp: time,
        count: 1,
        type: event.type ?? 'Normal',
        eventTime: null,
        reportingComponent: '',
        reportingInstance: '',
      },
    });
  }

  /** Of one Application, oldest first. */
  of(key: string): readonly JsonObject[] {
    return this.#events.filter((entry) => entry.key === key).map(({ event }) => event);
  }
}
