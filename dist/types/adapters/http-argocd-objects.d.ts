import type { ArgocdPort } from '../engine/ports.js';
import type { QueryConnection } from './http-argocd-queries.js';
/** Requests about one object of an Application's tree. */
export declare function createArgocdObjects(connection: QueryConnection): Pick<ArgocdPort, 'liveObject' | 'runAction'>;
