import type { JsonObject } from '../json.js';
import type { AppDefinition, DoctorModel, PlacedObject } from './model.js';
import { type Breach, type Checked, type Spot } from './rule.js';
/** Something wrong with an object, at a pointer from its own root. */
export interface Part {
    readonly pointer: string;
    readonly message: string;
    readonly fix: string;
    readonly atKey?: boolean;
    readonly line?: string;
    readonly evidence?: string;
}
/** What a check says of one object; undefined where the rule is not about it. */
export type PartCheck<T> = (subject: T, model: DoctorModel) => readonly Part[] | undefined;
/** A check of each Application. Those of a set are told once, at its template. */
export declare function eachApplication(check: PartCheck<JsonObject>): (model: DoctorModel) => Checked;
/** A check of what each Application must have. Those that a kustomization changes may get it there: they are not checked, and told. */
export declare function eachWholeApplication(check: PartCheck<JsonObject>): (model: DoctorModel) => Checked;
/** What to say of definitions that overlays change. */
export declare function patchedNote(count: number): string;
/** A check of each definition as it is written. */
export declare function eachDefinition(check: PartCheck<AppDefinition>): (model: DoctorModel) => Checked;
/** A check of each object of some kinds; no kinds for all of them. */
export declare function eachObject(kinds: readonly string[], check: PartCheck<PlacedObject>): (model: DoctorModel) => Checked;
/** The breach that a part of an object stands for. */
export declare function breachOf(subject: string, { file, document, pointer, object }: Spot, part: Part): Breach;
/** `ConfigMap argocd-cm`. */
export declare function subjectOf({ object: { kind, name, file } }: PlacedObject): string;
/** The policy of an Application under which Argo CD syncs by itself; undefined where it does not. */
export declare function automatedOf(application: JsonObject): JsonObject | undefined;
/** The options of an Application's syncs, such as `CreateNamespace=true`. */
export declare function syncOptionsOf(application: JsonObject): readonly string[];
