import type { Application } from '../argocd/application.js';
import { type ApplicationName } from '../argocd/selection.js';
import { type JsonObject } from '../json.js';
/** What was last seen of the applications of a run, so that records tell of each which one it is and what runs in it. */
export declare class SeenApplications {
    #private;
    note(ref: ApplicationName, application: Application): void;
    /** Undefined for one that has not been read. */
    uid(ref: ApplicationName): string | undefined;
    /**
     * The facts of a record with `uid` and, where they tell of health, the `images` that ran by then: of their application, and of
     * each one under `apps`. Argo CD names images as the manifests do, with digests where those have them.
     */
    identify(facts: JsonObject): JsonObject;
}
