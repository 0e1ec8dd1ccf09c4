import { type Json, type JsonObject } from '../json.js';
import type { Location } from '../problem.js';
import type { ManifestObject } from './finding.js';
import type { ReadText, RenderUnit, RepositoryLayout } from './repository-layout.js';
/** An object of rendered output. `source` is the template that Helm says it is of, as in `web/charts/db/templates/a.yaml`. */
export interface RenderedObject extends Omit<ManifestObject, 'file'> {
    readonly source?: string;
}
/** Something in a file of a unit that gives rendered objects their values. Those that are applied later come later. */
export interface SourceObject {
    readonly form: 'resource' | 'patch' | 'operations' | 'generator' | 'kustomization';
    readonly file: string;
    readonly apiVersion: string;
    readonly kind: string;
    /** The name as written, then as each kustomization leaves it, from the inside out. */
    readonly names: readonly string[];
    readonly namespace: string;
    readonly value: Json;
    /** Selector of a patch that has one. */
    readonly target?: JsonObject;
    /** The kustomizations, by their visit, that see the object; for what changes others, the last is its own. */
    readonly visits: readonly number[];
    readonly at: (pointer: string, key?: boolean) => Location;
}
/** The place that defines a value. `exact` is false where it is the nearest ancestor that is written somewhere. */
export interface SourcePlace {
    readonly file: string;
    readonly pointer: string;
    readonly exact: boolean;
    readonly source: SourceObject;
}
/** The objects of rendered output, those of lists one by one. What is no object is left out: Argo CD ignores it as well. */
export declare function readRendered(text: string): readonly RenderedObject[];
/** Finds the line behind a finding: `where(object, pointer)`; `atKey` for a finding about the key itself. */
export declare function createSourceFinder({ unit, layout, read }: {
    readonly unit: RenderUnit;
    readonly layout: RepositoryLayout;
    readonly read: ReadText;
}): (rendered: RenderedObject, pointer: string, atKey?: boolean) => Location;
/** Says of which output a finding is, to be put behind its message. */
export declare function renderedNote({ kind, folder, values, release }: RenderUnit): string;
/** All that the files of a kustomization and its bases and components say, in the order in which kustomize applies it. */
export declare function readKustomizeSources(folder: string, layout: RepositoryLayout, read: ReadText): readonly SourceObject[];
/**
 * The source of what stands at a pointer of a rendered object: the last one that sets that very value, of the
 * resource, the patches and the transformers that reach it; where none does (something is missing), the one
 * that comes closest, the resource before its patches. Undefined where the object's source is not known.
 */
export declare function locateSource(rendered: RenderedObject, pointer: string, sources: readonly SourceObject[]): SourcePlace | undefined;
