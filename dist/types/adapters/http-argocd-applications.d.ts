import type { ApplicationsPort } from '../engine/preview/ports.js';
import { type QueryConnection } from './http-argocd-queries.js';
/** Requests that make Applications and take them away. Each is sent once: an `ambiguous` error is the caller's to look up. */
export declare function createArgocdApplications(connection: QueryConnection): ApplicationsPort;
