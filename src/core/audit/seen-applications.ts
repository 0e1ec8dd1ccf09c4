import type { Application } from '../argocd/application.js';
import { displayName, type ApplicationName } from '../argocd/selection.js';
import { isJsonObject, type Json, type JsonObject } from '../json.js';

/** What was last seen of the applications of a run, so that records tell of each which one it is and what runs in it. */
export class SeenApplications {
  readonly #seen = new Map<string, Application>();

  note(ref: ApplicationName, application: Application): void {
    if (application.metadata.uid !== undefined) this.#seen.set(displayName(ref), application);
  }

  /** Undefined for one that has not been read. */
  uid(ref: ApplicationName): string | undefined {
    return (this.#seen.get(displayName(ref)) ?? this.#find(displayName(ref)))?.metadata.uid;
  }

  /**
   * The facts of a record with `uid` and, where they tell of health, the `images` that ran by then: of their application, and of
   * each one under `apps`. Argo CD names images as the manifests do, with digests where those have them.
   */
  identify(facts: JsonObject): JsonObject {
    const { apps } = facts;
    return { ...this.#identified(facts), ...(Array.isArray(apps) ? { apps: (apps as readonly Json[]).map((app) => (isJsonObject(app) ? this.#identified(app) : app)) } : {}) };
  }

  #identified(facts: JsonObject): JsonObject {
    const { app, name, namespace } = facts;
    const named = typeof app === 'string' ? app : typeof name === 'string' ? (typeof namespace === 'string' ? `${namespace}/${name}` : name) : undefined;
    const found = named === undefined ? undefined : this.#find(named);
    const images = found?.status?.summary?.images ?? [];
    if (found?.metadata.uid === undefined) return facts;
    return { ...facts, uid: found.metadata.uid, ...('health' in facts && images.length > 0 ? { live_images: images } : {}) };
  }

  /** Some name an application without its namespace: that counts where it can mean one only. */
  #find(full: string): Application | undefined {
    const [name, namespace] = full.split('/').toReversed();
    const found = [...this.#seen].flatMap(([key, application]) => {
      const { metadata } = application;
      return metadata.name === name && (namespace === undefined || key === full || metadata.namespace === namespace) ? [application] : [];
    });
    return new Set(found.map(({ metadata }) => metadata.uid)).size === 1 ? found.at(-1) : undefined;
  }
}
