import type { SimulatorRequest, SimulatorResponse } from '../../src/simulator/index.js';
import type { MemoryCommit, MemoryGit } from './memory-git.js';
import { mergeTexts } from './merge-lines.js';

/** How a person deals with a pull request. */
export type Decision = 'merge' | 'squash' | 'close';

/** A pull request of the config repository. */
export interface Pull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  title: string;
  body: string;
  /** The number of the job whose process asked for it. */
  readonly job: number;
  /** True where the request arrived after its sender had given up. */
  readonly late: boolean;
  readonly openedMs: number;
  state: 'open' | 'merged' | 'closed';
  decidedMs: number;
  /** The head when it was decided. */
  tip: string | undefined;
}

/** Who asks, and how. */
export interface Asking {
  readonly job: number;
  readonly late: boolean;
}

interface Placed {
  readonly git: MemoryGit;
  readonly nowMs: () => number;
  /** Told of a commit that a person makes by merging. */
  readonly onMerge: (commit: MemoryCommit) => void;
}

/** What of GitHub knows pull requests: its REST API, and people who decide. */
export class MemoryGithub {
  readonly pulls: Pull[] = [];
  /** By commit that came with a pull request, when it became part of its base. */
  readonly mergedMs = new Map<string, number>();
  readonly #placed: Placed;

  constructor(placed: Placed) {
    this.#placed = placed;
  }

  /** Answers a request at once. */
  answer({ method, path, body = '' }: SimulatorRequest, asking: Asking): SimulatorResponse {
    const url = new URL(path, 'https://api.github.example');
    const number = /^\/repos\/shop\/config\/pulls\/(\d+)$/.exec(url.pathname)?.[1];
    if (method === 'GET' && url.pathname === '/repos/shop/config/pulls') return json(200, this.#list(url.searchParams));
    if (method === 'POST' && url.pathname === '/repos/shop/config/pulls') return this.#open(JSON.parse(body) as Record<string, string>, asking);
    if (method === 'PATCH' && number !== undefined) return this.#change(Number(number), JSON.parse(body) as Record<string, string>);
    return json(404, { message: 'Not Found' });
  }

  /** The open pull request of a branch. */
  openOf(head: string): Pull | undefined {
    return this.pulls.find((pull) => pull.state === 'open' && pull.head === head);
  }

  /** The newest commit of a pull request. */
  tipOf({ head, tip }: Pull): string | undefined {
    return tip ?? this.#placed.git.branches.get(head);
  }

  /** A person decides; nothing where it is decided already, or where it cannot be merged. Returns the commit on the base. */
  decide(pull: Pull, decision: Decision, { deletes }: { readonly deletes: boolean }): MemoryCommit | undefined {
    const { git, nowMs, onMerge } = this.#placed;
    const tip = git.find(git.branches.get(pull.head) ?? '');
    const base = git.find(git.branches.get(pull.base) ?? '');
    if (pull.state !== 'open' || tip === undefined || base === undefined) return undefined;
    const merged = decision === 'close' ? undefined : this.#merge(pull, decision, { tip, base });
    if (decision !== 'close' && merged === undefined) return undefined;
    pull.state = merged === undefined ? 'closed' : 'merged';
    pull.decidedMs = nowMs();
    pull.tip = tip.sha;
    if (deletes) git.branches.delete(pull.head);
    if (merged === undefined) return undefined;
    for (const { sha } of git.history(merged.sha)) if (!git.contains(base.sha, sha)) this.mergedMs.set(sha, nowMs());
    git.push(pull.base, merged.sha);
    onMerge(merged);
    return merged;
  }

  /** Undefined where both sides have changed the same. */
  #merge({ number, head, title }: Pull, how: 'merge' | 'squash', { tip, base }: { readonly tip: MemoryCommit; readonly base: MemoryCommit }): MemoryCommit | undefined {
    const { git } = this.#placed;
    const own = git.history(tip.sha).filter(({ sha }) => !git.contains(base.sha, sha));
    const fork = git.history(tip.sha).find(({ sha }) => git.contains(base.sha, sha));
    if (own.length === 0 || fork === undefined) return undefined;
    const files = new Map(base.files);
    for (const path of git.changes(fork.files, tip.files)) {
      const merged = mergeTexts(fork.files.get(path) ?? '', base.files.get(path) ?? '', tip.files.get(path) ?? '');
      if (merged === undefined) return undefined;
      files.set(path, merged);
    }
    if (how === 'merge') return git.write({ parents: [base.sha, tip.sha], files, message: `Merge pull request #${number} from shop/${head}\n\n${title}\n`, author: 'Ann' });
    // As GitHub writes it: of one commit its message, of several a list.
    const [only] = own;
    const message = own.length === 1 && only !== undefined ? only.message.replace('\n', ` (#${number})\n`) : `${title} (#${number})\n\n${own.toReversed().map((commit) => `* ${commit.message}`).join('\n')}`;
    return git.write({ parents: [base.sha], files, message, author: 'Ann' });
  }

  /** Open ones, the newest first. */
  #list(query: URLSearchParams): readonly unknown[] {
    const head = query.get('head');
    return this.pulls.filter((pull) => pull.state === 'open' && pull.base === query.get('base') && (head === null || head === `shop:${pull.head}`)).toReversed().map(shown);
  }

  #open({ title = '', head = '', base = '', body = '' }: Record<string, string>, { job, late }: Asking): SimulatorResponse {
    const { git, nowMs } = this.#placed;
    const [from, into] = [git.branches.get(head), git.branches.get(base)];
    if (from === undefined || into === undefined) return invalid({ resource: 'PullRequest', field: from === undefined ? 'head' : 'base', code: 'invalid' });
    if (this.openOf(head) !== undefined) return invalid({ resource: 'PullRequest', code: 'custom', message: `A pull request already exists for shop:${head}.` });
    if (git.contains(into, from)) return invalid({ resource: 'PullRequest', code: 'custom', message: `No commits between ${base} and ${head}` });
    const pull: Pull = { number: this.pulls.length + 1, head, base, title, body, job, late, openedMs: nowMs(), state: 'open', decidedMs: Infinity, tip: undefined };
    this.pulls.push(pull);
    return json(201, shown(pull));
  }

  #change(number: number, { title, body }: Record<string, string>): SimulatorResponse {
    const pull = this.pulls.find((one) => one.number === number);
    if (pull === undefined) return json(404, { message: 'Not Found' });
    if (title !== undefined) pull.title = title;
    if (body !== undefined) pull.body = body;
    return json(200, shown(pull));
  }
}

function shown({ number, title, body, head, base }: Pull): unknown {
  const repo = { full_name: 'shop/config' };
  return { node_id: `PR_${number}`, number, html_url: `https://github.example/shop/config/pull/${number}`, title, body: body.replaceAll('\n', '\r\n'), labels: [], auto_merge: null, head: { ref: head, repo }, base: { ref: base, repo } };
}

function json(status: number, body: unknown): SimulatorResponse {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

function invalid(error: unknown): SimulatorResponse {
  return json(422, { message: 'Validation Failed', errors: [error], status: '422' });
}
