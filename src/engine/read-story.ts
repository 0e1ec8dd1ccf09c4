import { AdapterError } from '../core/adapter-error.js';
import type { Application } from '../core/argocd/application.js';
import type { ObjectEvent } from '../core/argocd/diagnosis.js';
import { effectiveSources, trackedRevision, type RevisionPlace, type Wanted } from '../core/argocd/tracked-revision.js';
import { argocdFacts } from '../core/audit/argocd-facts.js';
import { commitFact, msOf } from '../core/audit/git-facts.js';
import { recordFacts, recordsSince } from '../core/audit/record-facts.js';
import type { SourceState, StoryFact } from '../core/audit/story-facts.js';
import type { Clock } from '../core/clock.js';
import { displayName } from '../core/argocd/selection.js';
import { trailerNames } from '../core/git/commit-message.js';
import { isCommitSha } from '../core/git/refs.js';
import { trailerValues } from '../core/git/trailers.js';
import type { JsonObject } from '../core/json.js';
import { oneLine } from '../core/one-line.js';
import { historyRows } from '../core/rollback/history.js';
import { startDeadline } from './deadline.js';
import type { LedgerReader } from './read-ledger.js';
import type { ApplicationRef, ArgocdPort, BranchCommit, ConfigRepositoryPort, GitPort } from './ports.js';

/** Seconds for each source: a story that is not whole is better than none. How many commits the checkout is asked about. */
const limits = { seconds: 60, commits: 200, unknown: 2 } as const;

/** Whom to ask; a port that is undefined is not asked, and `why` says what the reader is told. */
export interface StoryRequest {
  readonly ref: ApplicationRef;
  readonly argocd: ArgocdPort | { readonly why: string };
  readonly repository: ConfigRepositoryPort | { readonly why: string };
  /** The checkout, for which files a commit changed. */
  readonly git: GitPort;
  /** Records of runs, or why there are none. */
  readonly records: readonly JsonObject[] | { readonly why: string };
  /** The ledger, or why it cannot be read; undefined where none is named. */
  readonly ledger?: LedgerReader | { readonly why: string };
  /** The branch; else the one that the Application follows, else that of the checkout, else the default branch. */
  readonly branch: string | undefined;
  /** Folder of the application; else where Argo CD says. */
  readonly path: string | undefined;
  /** The config repository, `owner/name` in lower case. */
  readonly repositoryName: string | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** What was found out, and of which sources. */
export interface StoryMaterial {
  readonly facts: readonly StoryFact[];
  readonly sources: readonly SourceState[];
}

/** Asks everything that can be asked. What could not be read is said in `sources`, and throws only for a bug and once cancelled. */
export async function readStory(request: StoryRequest): Promise<StoryMaterial> {
  const account = await readArgocd(request);
  const git = await readCommits(request, account.application);
  const records = await readRecorded(request);
  return { facts: [...account.facts, ...git.facts, ...records.facts], sources: [...account.sources, ...git.sources, ...records.sources] };
}

async function readRecorded(request: StoryRequest): Promise<StoryMaterial> {
  const { records, ledger, ref } = request;
  const kept = ledger === undefined ? { records: [], sources: [] } : await readKept(ledger, request);
  // Whoever has a ledger need not have named files.
  if ('why' in records) return { facts: recordFacts(kept.records, displayName(ref)), sources: kept.records.length > 0 ? kept.sources : [{ source: 'records', unread: records.why, sinceMs: undefined }, ...kept.sources] };
  return { facts: recordFacts([...records, ...kept.records], displayName(ref)), sources: [{ source: 'records', unread: undefined, sinceMs: recordsSince(records) }, ...kept.sources] };
}

async function readKept(ledger: NonNullable<StoryRequest['ledger']>, request: StoryRequest): Promise<{ readonly records: readonly JsonObject[]; readonly sources: readonly SourceState[] }> {
  const read = await attempt(request, async () => 'why' in ledger ? { why: ledger.why } : await ledger.read(request.ref));
  const found = 'why' in read ? read : read.value;
  if ('why' in found) return { records: [], sources: [{ source: 'ledger', unread: found.why, sinceMs: undefined }] };
  const isEmpty = found.records.length === 0;
  return { records: found.records, sources: [{ source: 'ledger', unread: isEmpty ? 'it has no records of this application' : undefined, sinceMs: recordsSince(found.records) }] };
}

async function readArgocd(request: StoryRequest): Promise<StoryMaterial & { readonly application?: Application }> {
  const { argocd, ref } = request;
  if ('why' in argocd) return { facts: [], sources: [{ source: 'argocd', unread: argocd.why, sinceMs: undefined }, { source: 'events', unread: argocd.why, sinceMs: undefined }] };
  const application = await attempt(request, async (signal) => await argocd.get(ref, { signal }));
  if ('why' in application) return { facts: [], sources: [{ source: 'argocd', unread: application.why, sinceMs: undefined }, { source: 'events', unread: application.why, sinceMs: undefined }] };
  const events = await attempt(request, async (signal) => await argocd.applicationEvents(ref, signal));
  return { ...accountOf(request, application.value, events), application: application.value };
}

function accountOf({ repositoryName: repository, branch }: StoryRequest, application: Application, events: Attempt<readonly ObjectEvent[]>): StoryMaterial {
  const told = 'why' in events ? [] : events.value;
  const wanted: Wanted = { revision: undefined, origin: { repository, branch } };
  const revisionOf = (place: RevisionPlace): string | undefined => trackedRevision(place, application, wanted);
  const rows = historyRows({ application, revisionOf, baseline: undefined, events: 'why' in events ? { kind: 'unread', why: events.why } : { kind: 'read', events: told } });
  const unnamed = rows.filter(({ revision }) => revision === undefined).length;
  const oldest = rows.at(-1)?.entry;
  const times = told.flatMap((event) => msOf(event.firstTimestamp ?? event.lastTimestamp ?? event.eventTime ?? event.metadata?.creationTimestamp) ?? []);
  return {
    facts: argocdFacts({ application, rows, events: told }),
    sources: [
      { source: 'argocd', unread: rows.length > 0 && unnamed === rows.length ? 'its history names no revision of the config repository' : undefined, sinceMs: oldest === undefined || oldest.id === 0 ? undefined : msOf(oldest.deployedAt) },
      { source: 'events', unread: 'why' in events ? events.why : undefined, sinceMs: times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b)) },
    ],
  };
}

async function readCommits(request: StoryRequest, application: Application | undefined): Promise<StoryMaterial> {
  const { repository } = request;
  if ('why' in repository) return { facts: [], sources: [{ source: 'git', unread: repository.why, sinceMs: undefined }] };
  const sources = application === undefined ? [] : effectiveSources(application);
  const [only] = sources.length === 1 ? sources : [];
  const history = await attempt(request, async () => await repository.history(await branchOf(request, only?.targetRevision)));
  if ('why' in history) return { facts: [], sources: [{ source: 'git', unread: history.why, sinceMs: undefined }] };
  const commits = history.value;
  const path = request.path ?? only?.path;
  const concerns = path === undefined ? new Map<string, boolean>() : await concerning(request, commits, path);
  const sourceTimes = await sourceTimesOf(request, commits);
  const whole = commits.some(({ parents }) => parents.length === 0);
  const times = commits.flatMap(({ at }) => msOf(at) ?? []);
  return {
    facts: commits.map((commit) => commitFact({ ...commit, concerns: concerns.get(commit.sha), sourceAt: sourceTimes.get(commit.sha) })),
    sources: [{ source: 'git', unread: undefined, sinceMs: whole || times.length === 0 ? undefined : times.reduce((a, b) => Math.min(a, b)) }],
  };
}

/** A target revision that is a commit or a tag is no branch to read. */
async function branchOf({ branch, repository, git }: StoryRequest, followed: string | undefined): Promise<string> {
  if (branch !== undefined) return branch;
  if (followed !== undefined && followed !== '' && followed !== 'HEAD' && !isCommitSha(followed)) return followed.replace(/^refs\/heads\//, '');
  const checkedOut = await git.head().then((head) => head.branch, ignored);
  if (checkedOut !== undefined || 'why' in repository) return checkedOut ?? '';
  return (await repository.head(undefined, [])).branch;
}

/** Which commits changed something below a folder, as far as the checkout knows; each may take a fetch. */
async function concerning({ git, signal, clock }: StoryRequest, commits: readonly BranchCommit[], path: string): Promise<ReadonlyMap<string, boolean>> {
  const found = new Map<string, boolean>();
  const folder = path.replace(/^(?:\.?\/)+|\/+$/g, '');
  if (folder === '' || folder === '.') return found;
  const untilMs = clock.monotonicMs() + limits.seconds * 1000;
  let unknown = 0;
  for (const { sha, parents } of commits.slice(0, limits.commits)) {
    signal.throwIfAborted();
    if (unknown >= limits.unknown || clock.monotonicMs() >= untilMs) break;
    if (parents.length !== 1) continue;
    const changed = await git.changedFiles(sha, parents[0]).catch(ignored);
    if (changed === undefined) unknown += 1;
    else found.set(sha, [...changed.changed, ...changed.deleted].some((file) => file === folder || file.startsWith(`${folder}/`)));
  }
  return found;
}

/** When the commits of the source code were made, where the checkout has them. */
async function sourceTimesOf({ git, signal }: StoryRequest, commits: readonly BranchCommit[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  let unknown = 0;
  for (const { sha, message } of commits.slice(0, limits.commits)) {
    const source = trailerValues(message, trailerNames.source).find((value) => isCommitSha(value));
    if (source === undefined || unknown >= limits.unknown) continue;
    signal.throwIfAborted();
    const info = await git.commit(source).catch(ignored);
    if (info === undefined) unknown += 1;
    else if (info.at !== undefined) found.set(sha, info.at);
  }
  return found;
}

type Attempt<T> = { readonly value: T } | { readonly why: string };

async function attempt<T>({ clock, signal }: StoryRequest, ask: (signal: AbortSignal) => Promise<T>): Promise<Attempt<T>> {
  const deadline = startDeadline(clock, { scope: 'node', seconds: limits.seconds, parent: signal });
  try {
    return { value: await ask(deadline.signal) };
  } catch (error) {
    if (deadline.signal.aborted && !signal.aborted) return { why: `no answer within ${limits.seconds} s` };
    if (signal.aborted || !(error instanceof AdapterError)) throw error;
    return { why: oneLine(error.message, 200).replace(/\.$/, '') };
  } finally {
    deadline.cancel();
  }
}

function ignored(error: unknown): undefined {
  if (!(error instanceof AdapterError)) throw error;
  return undefined;
}
