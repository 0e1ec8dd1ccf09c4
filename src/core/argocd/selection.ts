import type { Application, ResourceStatus } from './application.js';

/** What tells one Application from another; `namespace` only outside the control plane's. */
export interface ApplicationName {
  readonly name: string;
  readonly namespace?: string;
}

/** Names in a text, by commas, blanks or lines, each once. */
export function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,]+/).filter((name) => name !== ''))];
}

/** True for a name with `*` or `?`, which stands for all that match. */
export function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

/** Whether a text matches a pattern, in which `*` stands for any text and `?` for one character. Takes linear time a star. */
export function matchesPattern(pattern: string, text: string): boolean {
  let [at, inText, star, resume] = [0, 0, -1, 0];
  while (inText < text.length) {
    const wanted = pattern[at];
    if (wanted === '*') {
      star = at;
      resume = inText;
      at += 1;
    } else if (wanted !== undefined && (wanted === '?' || wanted === text[inText])) {
      at += 1;
      inText += 1;
    } else if (star === -1) {
      return false;
    } else {
      at = star + 1;
      resume += 1;
      inText = resume;
    }
  }
  return /^\**$/.test(pattern.slice(at));
}

/** `name`, or `namespace/name` outside the control plane's namespace. */
export function displayName({ name, namespace }: ApplicationName): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/** Namespace of the control plane that an Application belongs to: `argocd` where its status does not say. */
function controlPlaneOf(application: Application): string {
  return application.status?.controllerNamespace ?? 'argocd';
}

/** How an Application that was read is named: without the namespace where that is the control plane's. */
export function nameOf(application: Application): ApplicationName {
  const { name, namespace } = application.metadata;
  return namespace === undefined || namespace === controlPlaneOf(application) ? { name } : { name, namespace };
}

/** Whether an Application is called by a name or pattern, with its namespace or without. */
export function isCalled(called: string, application: Application): boolean {
  const { name, namespace = '' } = application.metadata;
  return standsFor(called, { shown: displayName(nameOf(application)), name, namespace });
}

/** The same of one that is known by its names: `shown` is what a name without a pattern must be, if it is not `namespace/name`. */
export function standsFor(called: string, { shown, name, namespace }: { readonly shown: string; readonly name: string; readonly namespace: string }): boolean {
  const full = `${namespace}/${name}`;
  if (!isPattern(called)) return called === shown || called === full;
  // In `argo*` the name of a namespace is not meant.
  return matchesPattern(called, shown) || matchesPattern(called, called.includes('/') ? full : name);
}

/** What an Application deploys that are Applications themselves, or make some. */
export interface Children {
  readonly applications: readonly ApplicationName[];
  readonly applicationSets: readonly ApplicationName[];
}

/**
 * The Applications and ApplicationSets among the resources of an Application, those included that git asks for and
 * that are not created yet, or that its last operation has created after the last comparison.
 */
export function childrenOf(application: Application): Children {
  const { resources = [], operationState } = application.status ?? {};
  const gone = new Set(resources.filter(({ requiresPruning }) => requiresPruning === true).map(keyOf));
  const whole = operationState?.operation.sync?.dryRun !== true;
  const applied = (whole ? (operationState?.syncResult?.resources ?? []) : []).filter(({ status }) => status === 'Synced');
  const kept = [...resources, ...applied].filter((resource) => resource.group === 'argoproj.io' && !gone.has(keyOf(resource)));
  const ofKind = (kind: string): readonly ApplicationName[] => [...new Map(kept
    .filter((resource) => resource.kind === kind)
    .map(({ name, namespace }): ApplicationName => (namespace === undefined || namespace === '' || namespace === controlPlaneOf(application) ? { name } : { name, namespace }))
    .map((child) => [displayName(child), child])).values()];
  return { applications: ofKind('Application'), applicationSets: ofKind('ApplicationSet') };
}

function keyOf({ group, kind, namespace, name }: Pick<ResourceStatus, 'group' | 'kind' | 'namespace' | 'name'>): string {
  return [group ?? '', kind, namespace ?? '', name].join('/');
}

const waveAnnotation = 'argocd.argoproj.io/sync-wave';

/** Something to be ordered: its name, and the Application as far as it could be read. */
export interface Ordered {
  readonly ref: ApplicationName;
  readonly application: Application | undefined;
}

/**
 * Groups in the order in which they are deployed. `waves` are names, patterns or labels `key=value` for each group; what
 * none of them names comes last. Without `waves` the sync-wave annotation decides, 0 where there is none.
 */
export function intoWaves<T extends Ordered>(applications: readonly T[], waves: readonly (readonly string[])[]): readonly (readonly T[])[] {
  const placed = applications.map((item) => ({ item, place: waves.length === 0 ? annotatedWave(item) : placeIn(waves, item) }));
  const places = [...new Set(placed.map(({ place }) => place))].toSorted((a, b) => a - b);
  return places.map((wanted) => placed.filter(({ place }) => place === wanted).map(({ item }) => item));
}

function annotatedWave({ application }: Ordered): number {
  const text = application?.metadata.annotations?.[waveAnnotation] ?? '';
  return /^-?\d{1,9}$/.test(text) ? Number(text) : 0;
}

function placeIn(waves: readonly (readonly string[])[], item: Ordered): number {
  const found = waves.findIndex((wave) => wave.some((entry) => isNamedBy(entry, item)));
  return found === -1 ? waves.length : found;
}

function isNamedBy(entry: string, { ref, application }: Ordered): boolean {
  const [, key = '', value = ''] = /^([^=]+)==?(.*)$/.exec(entry) ?? [];
  if (key !== '') return application?.metadata.labels?.[key] === value;
  return matchesPattern(entry, displayName(ref)) || (!entry.includes('/') && matchesPattern(entry, ref.name));
}

/** A resource as the API names it in a selective sync. */
// oxlint-disable-next-line consistent-type-definitions -- an interface is no JsonObject
export type SelectedResource = { readonly group: string; readonly kind: string; readonly name: string; readonly namespace?: string };

/**
 * The resources of an Application that patterns `[!]group:kind:[namespace/]name` choose; where all patterns begin with
 * `!`, everything else.
 */
export function selectResources(patterns: readonly string[], application: Application): readonly SelectedResource[] {
  const [out, chosen] = [patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)), patterns.filter((pattern) => !pattern.startsWith('!'))];
  return (application.status?.resources ?? [])
    .filter((resource) => resource.hook !== true && (chosen.length === 0 || chosen.some((pattern) => isChosenBy(pattern, resource))) && !out.some((pattern) => isChosenBy(pattern, resource)))
    .map(({ group = '', kind, name, namespace }) => ({ group, kind, name, ...(namespace === undefined ? {} : { namespace }) }));
}

function isChosenBy(pattern: string, resource: ResourceStatus): boolean {
  const [group = '', kind = '', path = ''] = pattern.split(':');
  const [name = '', namespace] = path.split('/').toReversed();
  return matchesPattern(group, resource.group ?? '') && matchesPattern(kind, resource.kind) && matchesPattern(name, resource.name)
    && (namespace === undefined || matchesPattern(namespace, resource.namespace ?? ''));
}

/**
 * The sync options of a request: present at all they replace the Application's own, so those are sent again, except
 * where a new one has the same name.
 */
export function mergeSyncOptions(own: readonly string[], added: readonly string[]): readonly string[] {
  const names = new Set(added.map(nameOfOption));
  return [...own.filter((option) => !names.has(nameOfOption(option))), ...added];
}

function nameOfOption(option: string): string {
  return option.split('=')[0] ?? option;
}
