import { type Json, type JsonObject } from '../json.js';
type Fields = Readonly<Record<string, Json | undefined>>;
/** Whether an Application asks for something that its kustomization does not say itself. */
export declare function hasKustomizeOptions(options: Fields): boolean;
/**
 * A kustomization as Argo CD edits it before it builds it. Source: util/kustomize/kustomize.go of argo-cd, which calls
 * `kustomize edit`. `expand` puts the build environment into annotations.
 */
export declare function withKustomizeOptions(kustomization: JsonObject, options: Fields, expand: (text: string) => string): JsonObject;
export {};
