import { listOf, mappingAt, textOf } from '../gitops/git-tree.js';
import type { JsonObject } from '../json.js';
import type { AppDefinition, DoctorModel, PlacedObject } from './model.js';
import { checked, type Breach, type Checked, type Spot } from './rule.js';

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

/** More than this of one rule about one object is of use to nobody. */
const mostParts = 20;

/** A check of each Application. Those of a set are told once, at its template. */
export function eachApplication(check: PartCheck<JsonObject>): (model: DoctorModel) => Checked {
  return (model) => collect(model.definitions, (definition) => {
    const told = definition.variants.map((variant) => check(variant, model));
    if (told.every((parts) => parts === undefined)) return undefined;
    const once = new Map(told.flatMap((parts) => parts ?? []).map((part) => [`${part.pointer} ${part.message}`, { ...part, pointer: `${definition.at}${part.pointer}` }]));
    return [...once.values()].map((part) => breachOf(definition.subject, { ...definition, object: definition.value }, part));
  });
}

/** A check of what each Application must have. Those that a kustomization changes may get it there: they are not checked, and told. */
export function eachWholeApplication(check: PartCheck<JsonObject>): (model: DoctorModel) => Checked {
  return (model) => {
    const isPatched = ({ file, kind }: AppDefinition): boolean => model.isPatched(file, kind);
    const outcome = eachApplication(check)({ ...model, definitions: model.definitions.filter((definition) => !isPatched(definition)) });
    const patched = model.definitions.filter(isPatched);
    return patched.length === 0 || outcome.kind === 'not-checked' ? outcome : checked(outcome.subjects, outcome.breaches, [patchedNote(patched.length)]);
  };
}

/** What to say of definitions that overlays change. */
export function patchedNote(count: number): string {
  return `${count} ${count === 1 ? 'definition is' : 'definitions are'} changed by patches of kustomizations: what they come to is known once it is rendered`;
}

/** A check of each definition as it is written. */
export function eachDefinition(check: PartCheck<AppDefinition>): (model: DoctorModel) => Checked {
  return (model) => collect(model.definitions, (definition) => check(definition, model)?.map((part) => breachOf(definition.subject, { ...definition, object: definition.value }, part)));
}

/** A check of each object of some kinds; no kinds for all of them. */
export function eachObject(kinds: readonly string[], check: PartCheck<PlacedObject>): (model: DoctorModel) => Checked {
  return (model) => collect(model.objects.filter(({ object: { kind } }) => kinds.length === 0 || kinds.includes(kind)), (placed) => check(placed, model)?.map((part) => breachOf(subjectOf(placed), { ...placed, object: placed.object.value }, part)));
}

function collect<T>(items: readonly T[], check: (item: T) => readonly Breach[] | undefined): Checked {
  const outcomes = items.map(check);
  return checked(outcomes.filter((breaches) => breaches !== undefined).length, outcomes.flatMap((breaches) => breaches?.slice(0, mostParts) ?? []));
}

/** The breach that a part of an object stands for. */
export function breachOf(subject: string, { file, document, pointer, object }: Spot, part: Part): Breach {
  const { message, fix, atKey, line, evidence } = part;
  return {
    subject, message, fix, ...(evidence === undefined ? {} : { evidence }),
    place: { file, document, pointer: pointer + part.pointer, ...(atKey === undefined ? {} : { atKey }), ...(line === undefined ? {} : { line }), ...(object === undefined ? {} : { object }) },
  };
}

/** `ConfigMap argocd-cm`. */
export function subjectOf({ object: { kind, name, file } }: PlacedObject): string {
  return `${kind} ${name === '' ? `in ${file}` : name}`;
}

/** The policy of an Application under which Argo CD syncs by itself; undefined where it does not. */
export function automatedOf(application: JsonObject): JsonObject | undefined {
  const policy = mappingAt(application, 'spec', 'syncPolicy');
  const automated = policy['automated'];
  if (automated === undefined || automated === null) return undefined;
  const held = mappingAt(policy, 'automated');
  return held['enabled'] === false ? undefined : held;
}

/** The options of an Application's syncs, such as `CreateNamespace=true`. */
export function syncOptionsOf(application: JsonObject): readonly string[] {
  return listOf(mappingAt(application, 'spec', 'syncPolicy')['syncOptions']).map(textOf);
}
