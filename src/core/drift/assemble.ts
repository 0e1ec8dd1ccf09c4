import type { SyncWindowState } from '../argocd/api-json.js';
import type { Application, ResourceStatus } from '../argocd/application.js';
import { timeOf, type ObjectEvent } from '../argocd/diagnosis.js';
import { keyOf, tidy } from '../argocd/evidence.js';
import type { ManagedResource } from '../argocd/managed-resources.js';
import type { Redactor } from '../report/redact.js';
import { causeOf, causeOfAll, causeOfField, type BothRenderings, type Clues } from './causes.js';
import { compareFields, pathText, type FieldDifference } from './compare-fields.js';
import { driftLimits, type ApplicationDrift, type Cause, type FieldDrift, type ResourceDrift, type Since } from './drift.js';
import { automationOf, notesOn, whyNotHealed } from './explain.js';
import { isArgocd, ownersOf } from './field-owners.js';
import { aheadOf, type Standing } from './judge.js';
import { shownValues } from './shown-value.js';

/** How an application is called, and its page. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly namespace?: string;
  readonly url: string;
}

/** What was asked of Argo CD about an application that differs; what could not be had is absent, and `missing` says why. */
export interface Found {
  readonly managed?: readonly ManagedResource[];
  readonly events?: readonly ObjectEvent[];
  readonly windows?: SyncWindowState;
  readonly renderings?: BothRenderings;
  readonly missing: readonly string[];
}

/** An application that Argo CD could not be asked about. */
export function unreadDrift(named: Named, why: string): ApplicationDrift {
  return { ...named, verdict: 'unread', why: tidy(why, driftLimits.text), compared: [], deployed: [], resources: [], resourcesLeftOut: 0, automation: { autoSync: false, selfHeal: false, prune: false }, notHealed: [], notes: [] };
}

/** An application as it was found. `redact` takes the secrets of the run out, before anything is cut. */
export function assembleDrift(named: Named, { application, standing, found }: { readonly application: Application; readonly standing: Standing; readonly found: Found }, redact: Redactor): ApplicationDrift {
  const { status, spec } = application;
  const text = (line: string): string => tidy(redact(line), driftLimits.text);
  const { ahead, compared, deployed } = aheadOf(application);
  const outOfSync = standing.kind === 'differs' || standing.kind === 'unknown' ? differing(application, found.managed) : [];
  const resources = outOfSync.slice(0, driftLimits.resources).map((one) => resourceDrift(one, { named, clues: { ahead, renderings: found.renderings }, redact }));
  const verdict = standing.kind === 'differs' ? verdictOf(ahead, resources, outOfSync.length) : standing.kind;
  const since = sinceOf(standing, resources, found.events);
  return {
    ...named,
    project: tidy(spec.project, driftLimits.name),
    verdict,
    ...('why' in standing ? { why: text(standing.why) } : {}),
    ...(status?.sync?.status === undefined || status.sync.status === '' ? {} : { sync: tidy(status.sync.status, 40) }),
    ...(status?.health?.status === undefined ? {} : { health: tidy(status.health.status, 40) }),
    compared: compared.map(text), deployed: deployed.map(text),
    ...(status?.reconciledAt === undefined ? {} : { comparedAt: tidy(status.reconciledAt, 40) }),
    ...(since === undefined ? {} : { since }),
    resources, resourcesLeftOut: outOfSync.length - resources.length,
    automation: automationOf(application),
    notHealed: standing.kind === 'differs' ? whyNotHealed(application, outOfSync.map(({ difference, managed }) => ({ difference, live: managed?.live })), found.windows).map(text) : [],
    notes: [
      ...(standing.kind === 'differs' && outOfSync.length === 0 ? ['none of its resources is OutOfSync: the metadata of a managed namespace may differ'] : []),
      ...(ahead === 'edited' && standing.kind === 'differs' ? ['its sources were edited since the last sync: whether they or the cluster made the difference is not known'] : []),
      ...notesOn(application), ...found.missing,
    ].map(text),
  };
}

/** Only where every difference comes of newer commits nothing happened to the cluster. */
function verdictOf(ahead: ReturnType<typeof aheadOf>['ahead'], resources: readonly ResourceDrift[], count: number): 'drifted' | 'pending' {
  if (ahead === 'never-synced') return 'pending';
  return ahead === 'ahead' && count > 0 && count === resources.length && resources.every(({ cause }) => cause === 'git') ? 'pending' : 'drifted';
}

interface Differing {
  readonly named: { readonly group: string; readonly kind: string; readonly namespace: string; readonly name: string };
  readonly difference: ResourceDrift['difference'];
  readonly managed: ManagedResource | undefined;
}

/** What counts is what the Application calls OutOfSync; hooks are never. */
function differing(application: Application, managed: readonly ManagedResource[] | undefined): readonly Differing[] {
  const states = new Map((managed ?? []).map((one) => [keyOf(one), one]));
  return (application.status?.resources ?? []).filter(({ hook, status }) => hook !== true && status === 'OutOfSync').map((resource) => {
    const { group = '', kind, namespace = '', name } = resource;
    const state = states.get(keyOf(resource));
    return { named: { group, kind, namespace, name }, difference: differenceOf(resource, state), managed: state };
  });
}

function differenceOf({ requiresPruning, health }: ResourceStatus, state: ManagedResource | undefined): ResourceDrift['difference'] {
  if (requiresPruning === true || (state !== undefined && state.target === undefined && state.live !== undefined)) return 'extra';
  return (state === undefined ? health?.status === 'Missing' : state.live === undefined) ? 'missing' : 'changed';
}

function resourceDrift(differing: Differing, { named, clues, redact }: { readonly named: Named; readonly clues: Clues; readonly redact: Redactor }): ResourceDrift {
  const { named: resource, difference, managed } = differing;
  const { group, kind, namespace, name } = resource;
  const cause = causeOf(resource, difference, clues);
  const differences = difference === 'changed' && managed?.normalized !== undefined && managed.predicted !== undefined ? compareFields(managed.normalized, managed.predicted) : undefined;
  const causes = (differences ?? []).map((one) => (cause === 'git' ? causeOfField(resource, one, { owners: ownersOf(managed?.live, one.path), renderings: clues.renderings }) : cause));
  const fields = (differences ?? []).slice(0, driftLimits.fields).map((one, place) => fieldDrift(one, { resource, live: managed?.live, cause: causes[place] ?? cause, redact }));
  const note = difference !== 'changed' ? undefined : differences === undefined ? 'what differs is not told' : differences.length === 0 ? 'no field differs any more, or none that is shown' : undefined;
  const clean = (text: string): string => tidy(redact(text), driftLimits.name);
  return {
    group: clean(group), kind: clean(kind), namespace: clean(namespace), name: clean(name),
    difference, cause: causes.length === 0 ? untold(cause, difference) : causeOfAll(causes), fields, fieldsLeftOut: (differences?.length ?? 0) - fields.length,
    ...(note === undefined ? {} : { note }),
    url: `${named.url}?node=${encodeURIComponent(`${group}/${kind}/${namespace}/${name}/0`)}`,
  };
}

/** Where the fields are not told, a newer commit may not be all. */
function untold(cause: Cause, difference: ResourceDrift['difference']): Cause {
  return cause === 'git' && difference === 'changed' ? 'unknown' : cause;
}

function fieldDrift(difference: FieldDifference, { resource, live: object, cause, redact }: { readonly resource: { readonly kind: string; readonly group: string }; readonly live: ManagedResource['live']; readonly cause: Cause; readonly redact: Redactor }): FieldDrift {
  const { live, wanted, masked } = shownValues(difference, resource, redact);
  // Who owns a field that a commit has changed says nothing, nor does Argo CD where somebody else owns it too.
  const owners = difference.live === undefined || cause === 'git' ? [] : ownersOf(object, difference.path);
  const others = owners.filter((owner) => !isArgocd(owner));
  return {
    path: tidy(redact(pathText(difference.path)), driftLimits.text),
    ...(live === undefined ? {} : { live }), ...(wanted === undefined ? {} : { wanted }), masked, cause,
    owners: (others.length > 0 ? others : owners).slice(0, driftLimits.owners).map(({ manager, operation, at }) => ({ manager: tidy(redact(manager), driftLimits.name), operation: tidy(operation, 40), ...(at === undefined ? {} : { at: tidy(at, 40) }) })),
  };
}

/** The event that told of it, else the oldest time that managers of differing fields tell, else nothing: it is never guessed. */
function sinceOf(standing: Standing, resources: readonly ResourceDrift[], events: readonly ObjectEvent[] | undefined): Since | undefined {
  if (standing.kind === 'unknown') return standing.since === undefined ? undefined : { at: tidy(standing.since, 40), source: 'condition', atLatest: false };
  if (standing.kind !== 'differs') return undefined;
  const told = toldBy(events ?? []);
  if (told !== undefined) return told;
  const times = resources.flatMap(({ fields }) => fields.flatMap(({ cause, owners: [owner] }) => (cause !== 'cluster' || owner?.at === undefined || isArgocd(owner) ? [] : [owner.at])));
  const first = times.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  return first === undefined ? undefined : { at: first, source: 'managedFields', atLatest: true };
}

/** Kubernetes keeps events for an hour, where nobody said otherwise. */
function toldBy(events: readonly ObjectEvent[]): Since | undefined {
  const changes = events.flatMap((event) => {
    const [, from, to] = /^Updated sync status: (\w*) -> (\w*)$/.exec(event.message ?? '') ?? [];
    const at = timeOf(event);
    return event.reason !== 'ResourceUpdated' || from === undefined || to === undefined || at === undefined ? [] : [{ from, to, at }];
  });
  const last = changes.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
  return last?.to === 'OutOfSync' ? { at: last.at, source: 'event', atLatest: last.from !== 'Synced' } : undefined;
}
