import { leastBy, newCommits, readGit, type GitAccount } from './story-commits.js';
import { inOrder, type CommitFact, type DeployedFact, type FailedSyncFact, type HealedFact, type HealthFact, type RollbackFact, type StoryFact } from './story-facts.js';

/** A time in milliseconds since 1970, and what tells of it, in a few words. */
export interface KnownTime {
  readonly atMs: number;
  readonly why: string;
}

/** Who took a deployment back, how and why, as far as that is known. */
export interface TakenBack {
  readonly how: 'git revert' | 'rollback in Argo CD';
  readonly atMs: number | undefined;
  readonly by: string | undefined;
  readonly reason: string | undefined;
  /** The commit that did it, or the revision that was gone back to. */
  readonly revision: string;
}

/** One revision for as long as it was live. */
export interface Stretch {
  readonly revision: string;
  /** `change` brought something, `revert` and `rollback` took something back; `unknown` where git does not tell. */
  readonly kind: 'change' | 'revert' | 'rollback' | 'unknown';
  readonly from: 'argocd' | 'records';
  readonly startMs: number;
  /** Undefined for what is live. */
  readonly endMs: number | undefined;
  /** Who asked Argo CD for it. */
  readonly askedBy: string | undefined;
  /** What it brought, the oldest first; undefined where git does not tell. */
  readonly commits: readonly CommitFact[] | undefined;
  /** `name version`; empty where that is not known. */
  readonly versions: readonly string[];
  /** Of a rollback and a revert: who did it and why. Of a change: the authors of the commits and their subjects. */
  readonly by: string | undefined;
  readonly why: string | undefined;
  /** Whether a record of this tool tells of it; only of rollbacks. */
  readonly recorded: boolean;
  readonly health: 'healthy' | 'unhealthy' | 'unknown';
  readonly healthy: KnownTime | undefined;
  readonly failed: KnownTime | undefined;
  readonly restored: KnownTime | undefined;
  readonly takenBack: TakenBack | undefined;
  /** When drift was put right while it was live. */
  readonly healedMs: readonly number[];
  /** How often it was synced again without a change of revision. */
  readonly again: number;
  /** True for a revision that had been live before: what it brought is not new. */
  readonly redeployed: boolean;
}

/** What happened to an application. */
export interface Story {
  /** The oldest first. */
  readonly stretches: readonly Stretch[];
  /** Commits that no stretch brought: not live yet, or when they went live is not known. */
  readonly otherCommits: readonly CommitFact[];
  /** Which commits say that they take a commit back. */
  readonly revertsOf: ReadonlyMap<string, CommitFact>;
  readonly failedSyncs: readonly FailedSyncFact[];
}

/** How long Degraded is forgiven where it went away by itself, as the gate does by default. */
const graceMs = 30_000;
/** A record is written after what it tells of, and its clock is another one. */
const slackMs = 60_000;
/** The same healing is told by an event and by the state of the operation. */
const sameMs = 5_000;

interface Telling {
  readonly git: GitAccount;
  readonly health: readonly HealthFact[];
  readonly healed: readonly HealedFact[];
  readonly rollbacks: readonly RollbackFact[];
  readonly actors: ReadonlyMap<string, string>;
}

/** One deployment after the other, as they follow each other. */
interface Span {
  readonly facts: readonly [DeployedFact, ...DeployedFact[]];
  readonly revision: string;
  readonly startMs: number;
  readonly endMs: number | undefined;
}

/**
 * The story that facts tell, whoever told them and in whatever order. Argo CD's history counts as far back as it reaches,
 * records before that. What no fact says is undefined: nothing is guessed.
 */
export function tellStory(given: readonly StoryFact[]): Story {
  const facts = inOrder(given);
  const git = readGit(facts.filter((fact) => fact.kind === 'commit'));
  const telling: Telling = {
    git,
    health: facts.filter((fact) => fact.kind === 'health'),
    healed: facts.filter((fact) => fact.kind === 'healed'),
    rollbacks: facts.filter((fact) => fact.kind === 'rollback'),
    actors: new Map(facts.flatMap((fact) => (fact.kind === 'actor' ? [[fact.sha, fact.by] as const] : []))),
  };
  const stretches = stretchesOf(spansOf(facts.filter((fact) => fact.kind === 'deployed')), telling);
  const told = new Set(stretches.flatMap(({ commits = [] }) => commits.map(({ sha }) => sha)));
  const [first] = stretches;
  const before = first === undefined ? new Set<string>() : git.below(first.revision);
  return {
    stretches,
    otherCommits: git.commits.filter(({ sha, concerns }) => !told.has(sha) && !before.has(sha) && concerns !== false),
    revertsOf: git.revertsOf,
    failedSyncs: facts.filter((fact) => fact.kind === 'failed-sync'),
  };
}

function spansOf(deployed: readonly DeployedFact[]): readonly Span[] {
  const ofArgocd = deployed.filter(({ from }) => from === 'argocd');
  const reachesMs = ofArgocd[0]?.atMs ?? Infinity;
  const counted = [...deployed.filter(({ from, atMs }) => from === 'records' && atMs < reachesMs), ...ofArgocd];
  const groups: [DeployedFact, ...DeployedFact[]][] = [];
  for (const fact of counted) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].revision === fact.revision) last.push(fact);
    else groups.push([fact]);
  }
  return groups.map((facts, index) => ({ facts, revision: facts[0].revision, startMs: facts[0].atMs, endMs: groups[index + 1]?.[0].atMs }));
}

function stretchesOf(spans: readonly Span[], telling: Telling): readonly Stretch[] {
  const kinds = kindsOf(spans, telling.git);
  const records = spans.map((span) => recordOf(span, telling.rollbacks));
  const own = spans.map((_, index) => commitsOf(spans, { index, kind: kinds[index] ?? 'unknown' }, telling.git));
  const takenBack = spans.map((_, index) => takenBackBy({ index, spans, kinds, records, own }, telling));
  const health = spans.map((span, index) => healthOf(span, { next: spans[index + 1], isTakenBack: takenBack[index] !== undefined }, telling.health));
  const versions = versionsOf({ spans, kinds, own });
  return spans.map((span, index): Stretch => {
    const [first] = span.facts;
    const kind = kinds[index] ?? 'unknown';
    const commits = own[index];
    const { healthy, failed } = health[index] ?? {};
    return {
      revision: span.revision, kind, from: first.from, startMs: span.startMs, endMs: span.endMs, askedBy: first.by, commits,
      versions: versions[index] ?? [],
      ...whoAndWhy({ kind, commits, record: records[index], askedBy: first.by }, telling.actors),
      recorded: records[index] !== undefined,
      health: failed !== undefined ? 'unhealthy' : healthy !== undefined ? 'healthy' : judged(span),
      healthy, failed,
      restored: failed === undefined ? undefined : restoredAt(failed, { index, spans }, telling.health),
      takenBack: takenBack[index],
      healedMs: healedIn(span, telling.healed),
      redeployed: spans.slice(0, index).some(({ revision }) => revision === span.revision),
      again: span.facts.filter(({ from }) => from === first.from).length - 1,
    };
  });
}

function judged({ facts }: Span): Stretch['health'] {
  if (facts.some(({ health }) => health === 'unhealthy')) return 'unhealthy';
  return facts.some(({ health }) => health === 'healthy') ? 'healthy' : 'unknown';
}

/** Going back is deploying what is below what was live, in git; where git does not know both, what went live first before it. */
function kindsOf(spans: readonly Span[], git: GitAccount): readonly Stretch['kind'][] {
  const firstAt = new Map<string, number>();
  return spans.map(({ revision }, index) => {
    const previous = spans[index - 1]?.revision;
    const seen = firstAt.get(revision);
    firstAt.set(revision, seen ?? index);
    const before = previous === undefined ? undefined : firstAt.get(previous);
    if (previous !== undefined && git.isBelow(revision, previous)) return 'rollback';
    if (seen !== undefined && before !== undefined && !git.isBelow(previous ?? '', revision)) return seen < before ? 'rollback' : 'change';
    const commits = newCommits(git, revision, spans.slice(0, index).map((span) => span.revision));
    if (commits === undefined) return 'unknown';
    return commits.length > 0 && commits.every(({ reverts }) => reverts.length > 0) ? 'revert' : 'change';
  });
}

function commitsOf(spans: readonly Span[], { index, kind }: { readonly index: number; readonly kind: Stretch['kind'] }, git: GitAccount): readonly CommitFact[] | undefined {
  if (kind === 'rollback') return [];
  return newCommits(git, spans[index]?.revision ?? '', spans.slice(0, index).map(({ revision }) => revision));
}

function recordOf({ revision, startMs, endMs = Infinity }: Span, rollbacks: readonly RollbackFact[]): RollbackFact | undefined {
  return rollbacks.find(({ to, atMs }) => to === revision && atMs >= startMs - slackMs && atMs < endMs + slackMs);
}

interface Among {
  readonly index: number;
  readonly spans: readonly Span[];
  readonly kinds: readonly Stretch['kind'][];
  readonly records: readonly (RollbackFact | undefined)[];
  readonly own: readonly (readonly CommitFact[] | undefined)[];
}

function takenBackBy({ index, spans, kinds, records, own }: Among, { git, actors }: Telling): TakenBack | undefined {
  const kind = kinds[index];
  if (kind === 'rollback' || kind === 'revert') return undefined;
  const revision = spans[index]?.revision ?? '';
  const redeployed = spans.findIndex((span, later) => later > index && span.revision === revision);
  const goesBelow = (to: string): boolean => git.isBelow(to, revision) || spans.slice(0, index).some((span) => span.revision === to);
  const back = spans.findIndex((span, later) => later > index && (redeployed < 0 || later < redeployed) && kinds[later] === 'rollback' && goesBelow(span.revision));
  const revert = [revision, ...(own[index] ?? []).map(({ sha }) => sha)].map((sha) => git.revertsOf.get(sha)).find((commit) => commit !== undefined);
  const at = revert === undefined ? -1 : spans.findIndex((_, later) => later > index && (own[later] ?? []).some(({ sha }) => sha === revert.sha));
  const target = spans[back];
  if (target !== undefined && (at < 0 || back < at)) {
    const record = records[back];
    return { how: 'rollback in Argo CD', atMs: target.startMs, by: record?.by ?? target.facts[0].by, reason: record?.reason, revision: target.revision };
  }
  if (revert === undefined) return undefined;
  const record = records[at];
  return { how: 'git revert', atMs: spans[at]?.startMs ?? revert.atMs, by: actors.get(revert.sha) ?? record?.by ?? revert.by, reason: revert.reason ?? record?.reason, revision: revert.sha };
}

interface Life {
  readonly next: Span | undefined;
  readonly isTakenBack: boolean;
}

/** When it was first healthy, and when it was first found to be broken. */
function healthOf(span: Span, { next, isTakenBack }: Life, health: readonly HealthFact[]): { readonly healthy: KnownTime | undefined; readonly failed: KnownTime | undefined } {
  const own = health.filter((fact) => isOf(fact, span));
  const endMs = next?.startMs ?? Infinity;
  const counts = ({ from, atMs, untilMs = Infinity }: HealthFact): boolean => from === 'records' || untilMs - atMs >= graceMs || (isTakenBack && untilMs >= endMs);
  return { healthy: earliest(own.filter((fact) => fact.healthy)), failed: earliest(own.filter((fact) => !fact.healthy && counts(fact))) };
}

/** A record names the revision, and is written when all is over; Argo CD's events have a time only. */
function isOf({ from, atMs, revision }: HealthFact, { revision: own, startMs, endMs = Infinity }: Span): boolean {
  if (from === 'records' && revision !== undefined) return revision === own && atMs >= startMs && atMs < endMs + slackMs;
  return atMs >= startMs && atMs < endMs;
}

function earliest(facts: readonly HealthFact[]): KnownTime | undefined {
  const found = leastBy(facts, ({ atMs }) => atMs);
  return found === undefined ? undefined : { atMs: found.atMs, why: found.why };
}

/** The first time after a failure that it, or what came in its place, was healthy. */
function restoredAt(failed: KnownTime, { index, spans }: { readonly index: number; readonly spans: readonly Span[] }, health: readonly HealthFact[]): KnownTime | undefined {
  const later = spans.slice(index);
  return earliest(health.filter((fact) => fact.healthy && fact.atMs >= failed.atMs && later.some((span) => isOf(fact, span))));
}

function healedIn({ startMs, endMs = Infinity, revision }: Span, healed: readonly HealedFact[]): readonly number[] {
  const times = healed.filter((fact) => fact.revision === revision && fact.atMs >= startMs && fact.atMs < endMs).map(({ atMs }) => atMs);
  return times.filter((atMs, index) => index === 0 || atMs - (times[index - 1] ?? 0) > sameMs);
}

/** A rollback has the versions of its revision; a revert those of what was live before what it takes back. */
function versionsOf({ spans, kinds, own }: Pick<Among, 'spans' | 'kinds' | 'own'>): readonly (readonly string[])[] {
  const versions: (readonly string[])[] = [];
  for (const [index, { revision }] of spans.entries()) {
    const images = [...new Set((own[index] ?? []).flatMap((commit) => commit.images))];
    const reverts = new Set((own[index] ?? []).flatMap((commit) => commit.reverts));
    const taken = kinds[index] === 'revert' ? spans.findIndex((_, at) => at < index && (own[at] ?? []).some(({ sha }) => reverts.has(sha))) : -1;
    const same = kinds[index] === 'rollback' ? spans.findIndex((span) => span.revision === revision) : index;
    versions.push(taken > 0 ? (versions[taken - 1] ?? []) : same < index ? (versions[same] ?? []) : images);
  }
  return versions;
}

interface Known {
  readonly kind: Stretch['kind'];
  readonly commits: readonly CommitFact[] | undefined;
  readonly record: RollbackFact | undefined;
  readonly askedBy: string | undefined;
}

function whoAndWhy({ kind, commits, record, askedBy }: Known, actors: ReadonlyMap<string, string>): Pick<Stretch, 'by' | 'why'> {
  if (kind === 'rollback') return { by: record?.by ?? askedBy, why: record?.reason };
  const people = [...new Set((commits ?? []).flatMap(({ sha, by }) => actors.get(sha) ?? by ?? []))];
  const reasons = [...new Set((commits ?? []).map(({ subject, reason }) => (kind === 'revert' ? (reason ?? subject) : subject)))];
  return { by: people.length === 0 ? undefined : people.join(', '), why: reasons.length === 0 ? record?.reason : reasons.join('; ') };
}
