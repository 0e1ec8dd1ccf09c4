import { type JsonObject } from '../json.js';
/**
 * Puts a rendered `templatePatch` over an Application, as a strategic merge patch: mappings are merged, null takes away, lists replace.
 * The project stays as it is. Throws TemplateFailure.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/#template-patch
 */
export declare function applyTemplatePatch(application: JsonObject, text: string): JsonObject;
