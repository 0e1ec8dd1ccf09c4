import { type JsonObject } from '../core/json.js';
import { type StoredApplication } from './stored-application.js';
import type { World } from './world.js';
/** `/manifests`: what git asks for at the target revisions, or at others; of a hydrator the dry source. Values of Secrets are masked. */
export declare function renderedManifests(world: World, application: StoredApplication, query: URLSearchParams): Promise<JsonObject>;
