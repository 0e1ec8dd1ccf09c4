import { AdapterError } from '../core/adapter-error.js';
import type { Clock } from '../core/clock.js';
import { pushPauseMs } from '../core/git/push-pause.js';
import type { BranchState, ConfigRepositoryPort, RandomPort, RepositoryChange } from './ports.js';

/** What is to be done on a branch as it is now. */
export type PlannedChange<T> =
  | ({ readonly kind: 'change'; readonly result: T } & Pick<RepositoryChange, 'files' | 'reverted' | 'message'>)
  | { readonly kind: 'nothing'; readonly result: T };

/** How it ended: `sha` is the branch's head with the change, `previousSha` the one before it, `base` the branch that it is meant for. */
export type Landed<T> =
  | { readonly kind: 'landed'; readonly sha: string; readonly previousSha: string; readonly branch: string; readonly base: string; readonly result: T }
  | { readonly kind: 'nothing'; readonly sha: string; readonly branch: string; readonly base: string; readonly result: T };

/** A branch of a pull request. One that is not new is gone on with, whoever has made its commits. */
export interface Proposal {
  readonly head: string;
  readonly isNew: boolean;
}

/** A branch that was to be new is there by now, with what somebody else has made. Nothing was pushed to it. */
export class BranchTaken extends AdapterError {
  constructor(branch: string) {
    super('conflict', `somebody else has made the branch ${branch} meanwhile`, { hint: 'run it again' });
  }
}

/** What a change is landed with. */
export interface Landing<T> {
  readonly repository: Pick<ConfigRepositoryPort, 'head' | 'commit' | 'findRun'>;
  readonly clock: Clock;
  readonly random: RandomPort;
  readonly signal: AbortSignal;
  /** Branch that the change is made on; the default branch where absent. */
  readonly branch: string | undefined;
  /** Files and folders whose paths the plan must know to begin with; `''` for all. */
  readonly within: readonly string[];
  /** Branch that the change is to be on instead, beginning at the other one: for a pull request. */
  readonly proposal?: Proposal | undefined;
  readonly author?: RepositoryChange['author'];
  /** The value of the trailer `Osop-Run` in the messages; of this landing alone. */
  readonly mark: string;
  /** How many times it is tried while others are faster. */
  readonly attempts: number;
  /** Makes the change anew for each state: what others have done meanwhile stays. Its errors end the landing. */
  readonly plan: (state: BranchState) => Promise<PlannedChange<T>>;
}

/**
 * Brings a change to a branch that others write to as well: made on the newest commit, sent by fast-forward, and made anew
 * when somebody was faster. An answer that was lost is looked up by the run's trailer before anything is sent again.
 */
export async function land<T>(landing: Landing<T>): Promise<Landed<T>> {
  const attempt = new Attempts(landing);
  for (let count = 1; ; count += 1) {
    const start = landing.clock.monotonicMs();
    const landed = await attempt.next();
    if (landed !== undefined) return landed;
    if (count >= landing.attempts) return await attempt.lastLook();
    await attempt.pause(count, landing.clock.monotonicMs() - start);
  }
}

class Attempts<T> {
  readonly #landing: Landing<T>;
  /** The change that was sent last. */
  #sent: { readonly result: T; readonly previousSha: string } | undefined;
  #unanswered: AdapterError | undefined;
  /** Whether the remote may have taken a commit that nobody has seen there yet. */
  #inDoubt = false;
  #branch = '';
  #base = '';

  constructor(landing: Landing<T>) {
    this.#landing = landing;
  }

  /** One attempt; undefined where somebody was faster or the remote did not answer. */
  async next(): Promise<Landed<T> | undefined> {
    try {
      return await this.#try();
    } catch (error) {
      const isLost = error instanceof AdapterError && error.code !== 'cancelled' && (error.ambiguous || (error.code === 'unreachable' && error.retryable));
      if (!isLost) throw error;
      this.#unanswered = error;
      return undefined;
    }
  }

  async #try(): Promise<Landed<T> | undefined> {
    const { repository, plan, author, proposal } = this.#landing;
    // HTTP may have repeated a push whose answer was lost, and then lost it to itself. Looked up before the branch is read,
    // so that less time is left to others between that and the push.
    const lost = this.#inDoubt ? undefined : await this.#find();
    if (lost !== undefined) return lost;
    const { state, base } = await this.#state();
    this.#branch = state.branch;
    this.#base = base;
    // On a new branch whose commit was not taken it may be that only its beginning is there; elsewhere it is ours, or somebody else's.
    const isTaken = proposal?.isNew === true && state.branch === proposal.head && state.sha !== this.#sent?.previousSha;
    // A push without an answer may have been taken late. Only the answer to the next one, made on this very state, settles that.
    const late = this.#inDoubt || isTaken ? await this.#find() : undefined;
    if (late !== undefined) return late;
    if (isTaken) throw new BranchTaken(state.branch);
    const planned = await plan(state);
    const { result } = planned;
    // Nothing to change any more, after something was sent: it may have been taken after all.
    if (planned.kind === 'nothing') return (await this.#find()) ?? { kind: 'nothing', sha: state.sha, branch: state.branch, base, result };
    const { files, reverted, message } = planned;
    this.#sent = { result, previousSha: state.sha };
    const target = proposal?.head ?? state.branch;
    this.#inDoubt = true;
    const outcome = await repository.commit(state, { branch: target, files, reverted, message, author });
    this.#inDoubt = false;
    // An answer that it was not taken settles earlier doubts too: the next state shows what landed.
    return outcome.kind === 'landed' ? { kind: 'landed', sha: outcome.sha, previousSha: state.sha, branch: target, base, result } : undefined;
  }

  /** The commit of an earlier attempt, where the remote has it. */
  async #find(): Promise<Landed<T> | undefined> {
    if (this.#sent === undefined) return undefined;
    const sha = await this.#landing.repository.findRun(this.#branch, this.#landing.mark);
    return sha === undefined ? undefined : { kind: 'landed', sha, branch: this.#branch, base: this.#base, ...this.#sent };
  }

  /** The state to go on from, and the branch that it is meant for. */
  async #state(): Promise<{ readonly state: BranchState; readonly base: string }> {
    const { repository, branch, within, proposal } = this.#landing;
    const base = await repository.head(branch, within);
    if (proposal === undefined) return { state: base, base: base.branch };
    try {
      return { state: await repository.head(proposal.head, within), base: base.branch };
    } catch (error) {
      if (error instanceof AdapterError && error.code === 'not-found') return { state: base, base: base.branch };
      throw error;
    }
  }

  async pause(count: number, tookMs: number): Promise<void> {
    const { clock, random, signal } = this.#landing;
    try {
      await clock.sleep(pushPauseMs(count, { fraction: random.fraction(), tookMs }), signal);
    } catch (error) {
      throw new AdapterError('cancelled', 'cancelled between two attempts to push', { cause: error, ambiguous: this.#inDoubt });
    }
  }

  /** What was taken after all, though the last attempt lost to it. */
  async lastLook(): Promise<Landed<T>> {
    const found = await this.#find().catch((error: unknown) => { if (!(error instanceof AdapterError)) throw error; return undefined; });
    if (found === undefined) throw this.#givenUp();
    return found;
  }

  #givenUp(): AdapterError {
    if (this.#unanswered !== undefined) return new AdapterError(this.#unanswered.code, this.#unanswered.message, { cause: this.#unanswered, ambiguous: this.#inDoubt, retryable: true, ...(this.#unanswered.hint === undefined ? {} : { hint: this.#unanswered.hint }) });
    return new AdapterError('conflict', `the branch ${this.#branch} moved during each of ${this.#landing.attempts} attempts to push; nothing was pushed`, {
      retryable: true, hint: 'too many others push at this time: run it again, or raise push-attempts',
    });
  }
}
