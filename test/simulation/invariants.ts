import { sha256 } from '../../src/adapters/audit-file.js';
import { isAutoSynced } from '../../src/core/argocd/application.js';
import { isOperationBusy } from '../../src/core/argocd/assess.js';
import { verifyChain } from '../../src/core/audit/chain.js';
import { trailerNames } from '../../src/core/git/commit-message.js';
import { parseReverts, revertsTrailer, runTrailer } from '../../src/core/git/reverts.js';
import { trailerValues } from '../../src/core/git/trailers.js';
import { nameOf, type Attempt } from './attempt.js';
import { rolledBackIsBack, successIsLive } from './health-invariants.js';
import { ledgerIsWhole } from './ledger-invariants.js';
import type { MemoryCommit } from './memory-git.js';
import { oneSyncARevision } from './operation-invariants.js';
import { onlyProposes, proposed, proposalsWait } from './proposal-invariants.js';
import type { Job } from './scenario.js';
import { argocdToken, secrets } from './secrets.js';
import type { Storm } from './storm.js';
import { mainOf, seen, short, tagIn } from './what-was.js';

/** What must not be, by the number of the invariant in the list of hazards. */
export interface Violation {
  readonly invariant: number;
  readonly message: string;
}

type Rule = (storm: Storm) => readonly string[];

/** How much longer than its time a run may take to come to its end: what it cannot leave undone is finished. */
const graceMs = 60_000;

/** Checks a seed that was played; 15 is checked by playing it twice. */
export function violationsOf(storm: Storm): readonly Violation[] {
  return Object.entries(rules).flatMap(([invariant, rule]) => rule(storm).map((message) => ({ invariant: Number(invariant), message })));
}

const rules: Readonly<Record<number, Rule>> = {
  1: acknowledgedOnce,
  2: bumpsSurvive,
  3: fastForwards,
  4: touchesOnlyItsScalar,
  5: successIsLive,
  6: rolledBackIsBack,
  7: revertsItsOwn,
  8: oneSyncARevision,
  9: oneTerminalRecord,
  10: keepsSecrets,
  11: sendsSecretsNowhere,
  12: endsInTime,
  13: planChangesNothing,
  14: converges,
  16: ledgerIsWhole,
  17: proposalsWait,
};

/** Every bump that a run tells of is in the history, and no job has two that stand. */
function acknowledgedOnce(storm: Storm): readonly string[] {
  const history = mainOf(storm);
  const there = new Set(history.map(({ sha }) => sha));
  const lost = storm.attempts.flatMap((attempt) => (bumped(attempt) ?? []).filter((sha) => !there.has(sha)).map((sha) => `${nameOf(attempt)} tells of ${short(sha)}, which is not on main`));
  const marks = history.flatMap(({ message }) => trailerValues(message, runTrailer));
  const twice = marks.filter((mark, index) => marks.indexOf(mark) !== index).map((mark) => `the change ${mark} is on main more than once`);
  const doubled = storm.scenario.apps.flatMap(({ name }) => setTwice(lineOf(storm).toReversed(), name));
  return [...lost, ...twice, ...doubled];
}

/** Commits by which a job sets what it had set already: only where somebody else has set something since may it do so. */
function setTwice(history: readonly MemoryCommit[], app: string): readonly string[] {
  const found: string[] = [];
  const path = `${app}/deployment.yaml`;
  let [before, last] = ['', ''];
  for (const { sha, message, files } of history) {
    const tag = tagIn(files.get(path) ?? '');
    const [job = 'a person'] = trailerValues(message, trailerNames.job);
    const reverts = parseReverts(message).length > 0;
    // By a revert of its own a job has not set anything; by that of another one its version is gone.
    if (tag !== before && !(reverts && job === last)) {
      if (job !== 'a person' && job === last) found.push(`${short(sha)} sets ${app} to ${tag} again for ${job}`);
      last = job;
    }
    before = tag;
  }
  return found;
}

/** Each line of each file is what the commits one after the other made of it: nothing is lost by a merge. */
function bumpsSurvive(storm: Storm): readonly string[] {
  const history = lineOf(storm).toReversed();
  const found: string[] = [];
  for (const { name } of storm.scenario.apps) {
    let expected = 'v1';
    const before = new Map<string, string>();
    for (const { sha, message, files, parents: [parent] } of history) {
      const own = trailerValues(message, trailerNames.image).filter((image) => image.startsWith(`shop/${name} `)).map((image) => image.slice(image.indexOf(' ') + 1));
      before.set(sha, expected);
      const tag = tagIn(files.get(`${name}/deployment.yaml`) ?? '');
      const reverted = parseReverts(message).find((one) => before.has(one) && touches(storm, one, name));
      if (own.length > 0) expected = own.at(-1) ?? '';
      else if (reverted !== undefined && tag !== expected) expected = before.get(reverted) ?? '';
      else if (storm.world.foreign.has(sha)) expected = tag;
      if (tag !== expected) found.push(`after ${short(sha)} (on ${short(parent ?? '')}) ${name} has ${tag} in place of ${expected}`);
      expected = tag;
    }
  }
  return found;
}

function fastForwards({ world: { git } }: Storm): readonly string[] {
  return git.moves.filter(({ from, to }) => from !== undefined && !git.contains(to, from)).map(({ branch, from = '', to }) => `${branch} went from ${short(from)} to ${short(to)}, which does not contain it`);
}

/** A commit of a run changes the line of its application's image and nothing else. */
function touchesOnlyItsScalar(storm: Storm): readonly string[] {
  const { git, foreign } = storm.world;
  return [...mainOf(storm), ...proposed(storm)].flatMap((commit) => {
    const parent = git.find(commit.parents[0] ?? '');
    if (parent === undefined || foreign.has(commit.sha)) return [];
    const gone = parent.files.size > commit.files.size ? [`${short(commit.sha)} has fewer files than ${short(parent.sha)}`] : [];
    const apps = appsOf(storm, commit);
    const paths = git.changes(parent.files, commit.files);
    const elsewhere = paths.filter((path) => !apps.has(path.split('/')[0] ?? '')).map((path) => `${short(commit.sha)} "${subject(commit)}" changes ${path}`);
    const lines = paths.flatMap((path) => {
      const [before, after] = [(parent.files.get(path) ?? '').split('\n'), (commit.files.get(path) ?? '').split('\n')];
      const changed = after.filter((line, index) => line !== before[index]);
      return before.length === after.length && changed.every((line) => line.includes('image:')) ? [] : [`${short(commit.sha)} changes more than an image in ${path}: ${changed.join(' | ')}`];
    });
    return [...gone, ...elsewhere, ...lines];
  });
}

/** What a run takes back is its own: what it made, or the commit that it is for. */
function revertsItsOwn(storm: Storm): readonly string[] {
  const history = mainOf(storm);
  const byId = new Map(history.map((commit) => [commit.sha, commit]));
  const shas = new Map(storm.attempts.filter(({ job }) => job.kind === 'pushed').map((attempt) => [`https://ci.example/runs/${attempt.job.number}`, attempt.record?.commitSha]));
  return history.flatMap(({ sha, message }) => trailerValues(message, revertsTrailer).flatMap((reverted) => {
    const [job] = trailerValues(message, trailerNames.job);
    const [theirs] = trailerValues(byId.get(reverted)?.message ?? '', trailerNames.job);
    if (job !== undefined && (theirs === job || storm.pushed.get(job) === reverted || shas.get(job) === reverted)) return [];
    return [`${short(sha)} of ${job ?? 'nobody'} takes back ${short(reverted)} of ${theirs ?? 'a person'}`];
  }));
}

/** The chain is whole, and what could not be recorded was not done. */
function oneTerminalRecord(storm: Storm): readonly string[] {
  const unrecorded = storm.attempts.flatMap((attempt) => attempt.process.effects.slice(attempt.recordedEffects ?? attempt.process.effects.length).filter(({ name }) => name !== 'ledger commit').map(({ name }) => `${nameOf(attempt)} asked for ${name} after a record could not be written`));
  const jobs = [...new Set(storm.attempts.map(({ job }) => job))];
  return [...unrecorded, ...jobs.flatMap((job) => {
    const records = storm.world.recordsOf(job);
    if (records.lines.length === 0 || records.failed) return [];
    const { problems, open } = verifyChain(records.text, { file: `job ${job.number}`, sha256 });
    const last = storm.attempts.findLast((one) => one.job === job);
    const allowed = last?.record === undefined && open !== undefined;
    const bad = problems.filter(({ message }) => !allowed || !message.includes(`the run ${open ?? ''} has no end`));
    return bad.map(({ message }) => `the records of job ${job.number}: ${message}`);
  })];
}

/** The values themselves, and what of them is telling. */
const telling = secrets.flatMap((secret) => [secret, secret.slice(-12), Buffer.from(secret).toString('base64')]);

function keepsSecrets(storm: Storm): readonly string[] {
  const { world, attempts } = storm;
  const hit = (text: string): boolean => telling.some((secret) => text.includes(secret));
  return [
    ...attempts.flatMap((attempt) => attempt.told.filter(hit).slice(0, 1).map((line) => `${nameOf(attempt)} tells a secret: ${line.slice(0, 200)}`)),
    ...mainOf(storm).filter(({ message }) => hit(message)).map(({ sha }) => `the message of ${short(sha)} has a secret`),
    ...[...new Set(attempts.map(({ job }) => job))].filter((job) => hit(world.recordsOf(job).text)).map(({ number }) => `the records of job ${number} have a secret`),
    ...world.slackMessages.filter(({ body }) => hit(body)).map(() => 'a message to Slack has a secret'),
  ];
}

/** Argo CD's token goes to Argo CD, Slack's address to Slack, GitHub's token to GitHub. */
function sendsSecretsNowhere({ world }: Storm): readonly string[] {
  const astray = world.astray.map((origin) => `a secret went to ${origin}`);
  const crossed = world.slackMessages.filter(({ headers, body }) => headers.includes(argocdToken) || body.includes(argocdToken)).map(() => 'the token of Argo CD went to Slack');
  return [...new Set([...astray, ...crossed])];
}

function endsInTime(storm: Storm): readonly string[] {
  return storm.attempts.flatMap((attempt) => {
    const seconds = (attempt.endMs - attempt.startMs) / 1000;
    return attempt.endMs - attempt.startMs <= attempt.job.timeoutSec * 1000 + graceMs ? [] : [`${nameOf(attempt)} took ${Math.round(seconds)} s, and had ${attempt.job.timeoutSec}`];
  });
}

function planChangesNothing(storm: Storm): readonly string[] {
  return storm.attempts.filter(({ job }) => job.dryRun).flatMap((attempt) => attempt.process.effects.map(({ name }) => `${nameOf(attempt)} only plans, and asked for ${name}`));
}

/** Once all is well each job comes to an end, a good version can be deployed, and git and cluster agree. */
function converges(storm: Storm): readonly string[] {
  const { world, attempts } = storm;
  const found = [...deploysAtLast(storm)];
  for (const { name, automated } of storm.scenario.apps) {
    if (isAutoSynced(world.simulator.application(name)) !== automated) found.push(`auto-sync of ${name} is ${automated ? 'off' : 'on'} in the end`);
  }
  for (const job of new Set(attempts.map((attempt) => attempt.job))) {
    const last = attempts.findLast((attempt) => attempt.job === job);
    if (last !== undefined && last.healing && last.record === undefined) found.push(`the rerun ${nameOf(last)} came to no end`);
    if (last?.record?.result === 'cancelled' && last.healing) found.push(`the rerun ${nameOf(last)} was cancelled by nobody`);
    // It may fail, since a bad version of another job is there; but not wait for what nobody does.
    if (last !== undefined && last.healing && isGood(job) && last.record?.reason?.includes('did not finish within') === true && !seen(storm, last).slice(-1).some(isOperationBusy)) found.push(`the rerun ${nameOf(last)} waited in vain: ${last.record.reason}`);
  }
  return found;
}

/** A version that is healthy, to be deployed. */
function isGood({ fate, dryRun }: Job): boolean {
  return !dryRun && (fate === 'healthy' || fate === 'instantly-healthy');
}

function deploysAtLast({ world, attempts, final }: Storm): readonly string[] {
  if (final === undefined) return [];
  const found: string[] = [];
  const last = attempts.findLast((attempt) => attempt.job === final);
  if (last?.record?.result !== 'succeeded') return [`${final.app} cannot be deployed any more: ${last?.record?.result ?? 'nothing'}: ${last?.record?.headline ?? ''} (${last?.record?.reason ?? ''})`];
  const app = world.simulator.application(final.app);
  const live = tagIn(world.git.find(app.status.history?.at(-1)?.revision ?? '')?.files.get(`${final.app}/deployment.yaml`) ?? '');
  const wanted = tagIn(world.head().files.get(`${final.app}/deployment.yaml`) ?? '');
  if (live !== wanted || wanted !== final.tag) found.push(`${final.app} runs ${live}, git has ${wanted}, and ${final.tag} was deployed last`);
  if (app.status.health?.status !== 'Healthy') found.push(`${final.app} is ${app.status.health?.status ?? 'unknown'} in the end`);
  return found;
}

function bumped({ record, job }: Attempt): readonly string[] | undefined {
  if (record === undefined || job.kind !== 'bump' || job.dryRun || onlyProposes(job)) return undefined;
  const node = record.nodes.find(({ kind }) => kind === 'bump');
  const sha = node?.status === 'succeeded' ? node.produced['commit_sha'] : undefined;
  return typeof sha === 'string' ? [sha] : [];
}

/** The commits of the branch itself: what was merged into it counts as it was merged. */
function lineOf({ world }: Storm): readonly MemoryCommit[] {
  return world.git.line(world.head().sha);
}

function touches({ world: { git } }: Storm, sha: string, app: string): boolean {
  const { files, parents: [parent] } = git.commit(sha);
  return git.changes(git.find(parent ?? '')?.files ?? new Map(), files).includes(`${app}/deployment.yaml`);
}

/** Applications that a commit of a run may change: those of its images, or of what it takes back. */
function appsOf(storm: Storm, { message }: MemoryCommit): ReadonlySet<string> {
  const images = trailerValues(message, trailerNames.image).map((image) => image.split(' ')[0]?.split('/')[1] ?? '');
  const reverted = parseReverts(message).flatMap((sha) => storm.scenario.apps.filter(({ name }) => storm.world.git.find(sha) !== undefined && touches(storm, sha, name)).map(({ name }) => name));
  return new Set([...images, ...reverted]);
}

function subject({ message }: MemoryCommit): string {
  return message.split('\n')[0] ?? '';
}
