import { titleOf } from '../../core/argocd/evidence.js';
import type { AffectedApplication } from '../../core/gitops/affected.js';
import type { GitApplication, GitSource } from '../../core/gitops/git-application.js';
import { listOf, mappingAt, textOf } from '../../core/gitops/git-tree.js';
import type { Json, JsonObject } from '../../core/json.js';
import type { ApplicationDiff, Gap } from '../../core/rendered-diff/application-diff.js';
import { desiredState, keyOf, mostObjects, type DesiredState } from '../../core/rendered-diff/desired-state.js';
import { comparable, diffStates, type ObjectDiff, type RandomPaths } from '../../core/rendered-diff/diff-states.js';
import { diffValues } from '../../core/rendered-diff/diff-values.js';
import { secretsOf, isSecret } from '../../core/rendered-diff/mask.js';
import type { AffectedRow } from '../../core/report/affected-report.js';
import { createRedactor } from '../../core/report/redact.js';
import type { Settings } from '../../settings.js';
import type { Host } from '../../wiring.js';
import { renderSource, type RenderedSource, type SnapshotOf } from './render-source.js';

/** The two sides of a change. */
export interface Compared {
  readonly settings: Settings;
  readonly host: Host;
  /** Undefined for the first commit of all. */
  readonly base: SnapshotOf | undefined;
  readonly head: SnapshotOf;
  readonly headSha: string;
}

/** An application as it is told of, and what is needed to hold it against the cluster. */
export interface ComparedApplication {
  readonly diff: Omit<ApplicationDiff, 'live'>;
  /** The Application as it is defined now. */
  readonly application: JsonObject;
  readonly head: DesiredState;
  /** Whether all of its sources were rendered at head. */
  readonly isWhole: boolean;
  /** Values of its Secrets, which nothing may show. */
  readonly secrets: readonly string[];
}

/** Values of Secrets: with more of them nothing could be shown for certain without one. */
const mostSecrets = 5_000;

/** Renders an application at both commits and compares what comes out. Throws AdapterError (`cancelled`) only. */
export async function compareApplication({ application, before, change }: AffectedApplication, row: AffectedRow, compared: Compared): Promise<ComparedApplication> {
  const [was, is] = [compared.base === undefined ? undefined : before, change === 'removed' ? undefined : application];
  const pairs = pairSources(was?.sources ?? [], is?.sources ?? []);
  const sides = await Promise.all([renderAll(was, pairs.map(([source]) => source), { ...compared, snapshotOf: compared.base }), renderAll(is, pairs.map(([, source]) => source), { ...compared, snapshotOf: compared.head })]);
  const joined = joinSides(pairs, sides);
  const destination = (one: GitApplication | undefined): { readonly namespace: string } => ({ namespace: textOf(mappingAt(one?.value, 'spec', 'destination')['namespace']) });
  const states = { base: desiredState(joined.base, destination(was)), head: desiredState(joined.head, destination(is)) };
  const wanted = desiredState(joined.wanted, destination(is));
  const secrets = [...new Set([...states.base.objects.values(), ...wanted.objects.values()].filter(isSecret).flatMap(secretsOf))];
  const tooMuch = limitsOf(states, secrets);
  const redact = createRedactor([...compared.settings.secrets, ...secrets.slice(0, mostSecrets)]);
  const shown = tooMuch === undefined ? states : { base: desiredState([], destination(was)), head: desiredState([], destination(is)) };
  const first = diffStates(shown.base, shown.head, { redact });
  const isTemplated = first.objects.some((object) => object.change === 'changed') && sides.every((side) => side.some((one) => one?.kind === 'rendered' && one.templated));
  const random = isTemplated ? await randomOnBoth(pairs, { was, is, shown, compared }) : undefined;
  const rendered = random === undefined ? first : diffStates(shown.base, shown.head, { redact, random });
  const gaps = [...joined.gaps, ...(tooMuch === undefined ? [] : [{ source: 'its manifests', side: 'both', why: tooMuch } satisfies Gap])];
  return {
    diff: {
      row, definition: was === undefined || is === undefined || change !== 'changed' ? undefined : definitionDiff(was, is, redact),
      rendered, gaps, notes: [...joined.notes, ...notesOf({ application, change, states, removes: rendered.objects.some((object) => object.change === 'removed' && !object.hook) })],
    },
    application: application.value, head: tooMuch === undefined ? wanted : shown.head, isWhole: joined.isWhole && tooMuch === undefined, secrets,
  };
}

type SourcePair = readonly [base: GitSource | undefined, head: GitSource | undefined];

/** By repository and folder or chart; what stands in the same place and has moved is a pair too. */
function pairSources(base: readonly GitSource[], head: readonly GitSource[]): readonly SourcePair[] {
  const name = ({ repoURL, folder, value, ref }: GitSource): string => JSON.stringify([repoURL, folder, value['chart'], ref]);
  const free = new Set(base);
  const take = (fits: (source: GitSource) => boolean): GitSource | undefined => {
    const found = [...free].find(fits);
    if (found !== undefined) free.delete(found);
    return found;
  };
  const named = head.map((source) => [take((one) => name(one) === name(source)), source] as const);
  const placed = named.map(([found, source], place): SourcePair => [found ?? take((one) => base.indexOf(one) === place), source]);
  return [...placed, ...[...free].map((source): SourcePair => [source, undefined])];
}

async function renderAll(application: GitApplication | undefined, sources: readonly (GitSource | undefined)[], { settings, host, headSha, snapshotOf }: Compared & { readonly snapshotOf: SnapshotOf | undefined }): Promise<readonly (RenderedSource | undefined)[]> {
  const redact = createRedactor(settings.secrets);
  const found: (RenderedSource | undefined)[] = [];
  for (const source of sources) {
    found.push(application === undefined || source === undefined || snapshotOf === undefined ? undefined : await renderSource(source, { application, snapshotOf, host, redact, revision: headSha, kubeVersion: kubeVersionOf(settings) }));
  }
  return found;
}

function kubeVersionOf({ kubernetesVersions: [version] }: Settings): string | undefined {
  return version === undefined || !/^\d+\.\d+$/.test(version) ? version : `${version}.0`;
}

interface Joined {
  readonly base: readonly Json[];
  readonly head: readonly Json[];
  /** All that could be rendered at head, for the cluster: also where base is not known. */
  readonly wanted: readonly Json[];
  readonly gaps: readonly Gap[];
  readonly notes: readonly string[];
  readonly isWhole: boolean;
}

/** A source that is not known on one side is left out on both: else all of it would seem to come or go. */
function joinSides(pairs: readonly SourcePair[], [bases, heads]: readonly [readonly (RenderedSource | undefined)[], readonly (RenderedSource | undefined)[]]): Joined {
  const documents: { readonly base: Json[]; readonly head: Json[] } = { base: [], head: [] };
  const gaps: Gap[] = [];
  const notes: string[] = [];
  for (const [index, [was, is]] of pairs.entries()) {
    const [base, head] = [bases[index], heads[index]];
    const source = is ?? was;
    if (base?.kind !== 'unknown' && head?.kind !== 'unknown') {
      documents.base.push(...(base?.documents ?? []));
      documents.head.push(...(head?.documents ?? []));
    } else if (source !== undefined) {
      const name = sourceName(source);
      if (base?.kind === 'unknown' && head?.kind === 'unknown' && base.sameAs !== undefined && base.sameAs === head.sameAs) notes.push(`${name} is not rendered: the change does not touch it`);
      else gaps.push(...gapsOf(name, base, head));
    }
  }
  return { ...documents, wanted: heads.flatMap((one) => (one?.kind === 'rendered' ? one.documents : [])), gaps, notes, isWhole: heads.every((one) => one?.kind !== 'unknown') };
}

function gapsOf(source: string, base: RenderedSource | undefined, head: RenderedSource | undefined): readonly Gap[] {
  const gap = (side: Gap['side'], one: RenderedSource | undefined): readonly Gap[] => (one?.kind === 'unknown' ? [{ source, side, why: one.why, ...(one.where === undefined ? {} : { where: one.where }) }] : []);
  const same = base?.kind === 'unknown' && head?.kind === 'unknown' && base.why === head.why;
  return same ? gap('both', head) : [...gap('base', base), ...gap('head', head)];
}

/** `chart redis 1.2.3 of https://charts.example.com`, `apps/web`. */
function sourceName({ repoURL, revision, folder, value }: GitSource): string {
  const { chart } = value;
  if (typeof chart === 'string') return `chart ${chart} ${revision} of ${repoURL}`;
  return folder === undefined ? repoURL : `its source ${folder === '' ? 'at the top of the repository' : folder}`;
}

function limitsOf({ base, head }: { readonly base: DesiredState; readonly head: DesiredState }, secrets: readonly string[]): string | undefined {
  const more = Math.max(base.leftOut, head.leftOut);
  if (more > 0) return `it has ${mostObjects + more} objects, and no more than ${mostObjects} are compared`;
  return secrets.length > mostSecrets ? `its Secrets have more than ${mostSecrets} values, and nothing could be shown for certain without one` : undefined;
}

interface Sides {
  readonly was: GitApplication | undefined;
  readonly is: GitApplication | undefined;
  readonly shown: { readonly base: DesiredState; readonly head: DesiredState };
  readonly compared: Compared;
}

/** Undefined where nothing is made by chance on one of the sides. */
async function randomOnBoth(pairs: readonly SourcePair[], { was, is, shown, compared }: Sides): Promise<RandomPaths | undefined> {
  if (was === undefined || is === undefined) return undefined;
  const after = await randomPaths(is, { sources: pairs.map(([, source]) => source), compared, snapshotOf: compared.head, state: shown.head });
  if (after.size === 0) return undefined;
  const before = await randomPaths(was, { sources: pairs.map(([source]) => source), compared, snapshotOf: compared.base, state: shown.base });
  return before.size === 0 ? undefined : { before, after };
}

/** Places where two renderings of the same files differ: a template throws dice. */
async function randomPaths(application: GitApplication, { sources, compared, snapshotOf, state }: { readonly sources: readonly (GitSource | undefined)[]; readonly compared: Compared; readonly snapshotOf: SnapshotOf | undefined; readonly state: DesiredState }): Promise<ReadonlySet<string>> {
  const again = await renderAll(application, sources, { ...compared, snapshotOf });
  const other = desiredState(again.flatMap((one) => (one?.kind === 'rendered' ? one.documents : [])), { namespace: textOf(mappingAt(application.value, 'spec', 'destination')['namespace']) });
  return new Set([...state.objects].flatMap(([key, object]) => {
    const twin = other.objects.get(key);
    return twin === undefined ? [] : diffValues(comparable(twin), comparable(object)).map(({ afterAt }) => `${keyOf(object)} ${afterAt ?? ''}`);
  }));
}

/** The Application itself, without what has no effect on what is deployed. */
function definitionDiff(was: GitApplication, is: GitApplication, redact: (text: string) => string): ObjectDiff | undefined {
  const state = ({ value, name }: GitApplication): DesiredState => {
    const { labels, annotations, finalizers } = mappingAt(value, 'metadata');
    const own: JsonObject = { apiVersion: value['apiVersion'], kind: 'Application', metadata: { name, labels, annotations, finalizers }, spec: value['spec'] };
    return { objects: new Map([['', { group: 'argoproj.io', version: 'v1alpha1', kind: 'Application', namespace: is.namespace ?? '', name: is.name, value: own, hook: false }]]), repeated: [], leftOut: 0 };
  };
  return diffStates(state(was), state(is), { redact }).objects[0];
}

interface Noted {
  readonly application: GitApplication;
  readonly change: AffectedApplication['change'];
  readonly states: { readonly base: DesiredState; readonly head: DesiredState };
  readonly removes: boolean;
}

function notesOf({ application: { value, set }, change, states, removes }: Noted): readonly string[] {
  const twice = states.head.repeated.map(titleOf);
  const cascades = listOf(mappingAt(value, 'metadata')['finalizers']).some((finalizer) => textOf(finalizer).startsWith('resources-finalizer.argocd.argoproj.io'));
  const automated = mappingAt(value, 'spec', 'syncPolicy')['automated'];
  const prunes = mappingAt(automated)['prune'] === true && mappingAt(automated)['enabled'] !== false;
  return [
    ...(twice.length === 0 ? [] : [`there twice, of which the last one counts: ${twice.slice(0, 5).join(', ')}${twice.length > 5 ? ` and ${twice.length - 5} more` : ''}`]),
    ...(change !== 'removed' ? [] : [cascades ? 'the Application goes, and what it deployed with it' : set === undefined ? 'the Application goes; what it deployed stays, for it has no finalizer' : `the Application goes; what it deployed goes with it, unless the ApplicationSet ${set} preserves it`]),
    ...(change === 'removed' || !removes ? [] : [prunes ? 'auto-sync prunes what is removed' : 'what is removed stays in the cluster until a sync prunes it']),
  ];
}
