import { AdapterError } from '../core/adapter-error.js';
import type { StepContext } from './handlers/context.js';
import type { NodeState } from './node-state.js';
import type { ConfigRepositoryPort, GitPort, Ports } from './ports.js';
import type { RunShared } from './run-shared.js';
import { untilAborted } from './until-aborted.js';
import { wrapRepository } from './wrap-repository.js';

/** What a node's step is carried out with, within the time of `signal` and `deadlineMs` (monotonic milliseconds). */
export function stepContext(
  state: NodeState,
  { shared, signal, deadlineMs }: { readonly shared: RunShared; readonly signal: AbortSignal; readonly deadlineMs: number },
): StepContext {
  const { node } = state.planned;
  const { clock, found } = shared;
  return {
    node,
    attempt: Math.max(1, state.attempts),
    runId: shared.runId,
    ports: { ...shared.ports, git: endingWith(signal, shared.ports.git), configRepository: writingUntil(signal, shared), ...proposingUntil(signal, shared) },
    clock,
    settings: shared.settings,
    facts: shared.facts,
    deployments: shared.deployments,
    stream: shared.stream,
    announcer: shared.announcer,
    signal,
    run: { signal: shared.signal, git: shared.ports.git, configRepository: shared.ports.configRepository },
    remainingMs: () => Math.max(0, deadlineMs - clock.monotonicMs()),
    report: (message, options) => {
      shared.report({ type: 'progress', at: clock.now(), node: node.id, message, heartbeat: options?.heartbeat ?? false, ...(options?.app === undefined ? {} : { app: options.app }), ...(options?.rollback === undefined ? {} : { rollback: options.rollback }) });
    },
    partEnded: (app, result) => {
      const note = result.kind === 'failed' ? result.problems[0]?.message : result.note;
      shared.report({ type: 'application-ended', at: clock.now(), node: node.id, app, status: result.kind, note });
    },
    remember: (commit) => { found.commit = commit; },
    wrote: (written) => { found.written.push(written); },
    conclude: (conclusion) => { found.conclusion = conclusion; },
    shows: (change) => { found.shown.push(change); },
    written: found.written,
    commit: found.commit,
    failure: found.failure,
  };
}

/** Git's calls take no signal: what waits for them stops waiting when the time is over. What they began is looked up next time. */
function endingWith(signal: AbortSignal, git: GitPort): GitPort {
  const until = async <T>(work: Promise<T>): Promise<T> => await untilAborted(signal, work);
  return {
    head: async () => await until(git.head()),
    commit: async (sha) => await until(git.commit(sha)),
    changedFiles: async (head, base) => await until(git.changedFiles(head, base)),
    files: async (sha) => await until(git.files(sha)),
    readTexts: async (sha, paths) => await until(git.readTexts(sha, paths)),
    originUrl: async () => await until(git.originUrl()),
    relation: async (ours, seen) => await until(git.relation(ours, seen)),
  };
}

/** The same for what is written. Of a commit that was not waited for it is not known whether it is there. */
function writingUntil(signal: AbortSignal, { found, ports: { configRepository: repository } }: RunShared): ConfigRepositoryPort {
  const until = async <T>(work: Promise<T>): Promise<T> => await untilAborted(signal, work);
  return {
    ...wrapRepository(repository, until),
    commit: async (state, change) => {
      found.sending = change.branch;
      try {
        const outcome = await until(repository.commit(state, change));
        found.sending = undefined;
        return outcome;
      } catch (error) {
        if (error instanceof AdapterError && !error.ambiguous) found.sending = undefined;
        throw error;
      }
    },
    findRun: async (branch, mark) => {
      const sha = await until(repository.findRun(branch, mark));
      found.sending = undefined;
      return sha;
    },
  };
}

/** Of a pull request that was not waited for it is not known whether it is there: it is looked for next time. */
function proposingUntil(signal: AbortSignal, { ports: { pullRequests } }: RunShared): Pick<Ports, 'pullRequests'> {
  if (pullRequests === undefined) return {};
  return {
    pullRequests: {
      findHead: async (wanted) => await untilAborted(signal, pullRequests.findHead(wanted)),
      open: async (request) => await untilAborted(signal, pullRequests.open(request)),
    },
  };
}
