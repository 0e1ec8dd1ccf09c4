import { AdapterError } from '../../core/adapter-error.js';
import { explainMissingData } from '../../core/github/failures.js';
import { valueAt } from '../../core/github/value-at.js';
import type { Json } from '../../core/json.js';
import type { HostQuestionsPort } from '../../engine/doctor-ports.js';
import { requirePlace, type GithubPlace } from './config-repository.js';
import type { Place } from './tree.js';

/** What GitHub says of a repository's branch and webhooks. Reads only; most of it needs no more than to see the repository. */
export function createBranchFacts(options: GithubPlace): HostQuestionsPort {
  const place = requirePlace(options);
  return {
    repository: place.repository,
    defaultBranch: async () => {
      const answer = await get(place, [], { action: `read the repository ${place.repository}`, permission: 'metadata: read' });
      const branch = valueAt(answer, 'default_branch');
      if (typeof branch !== 'string') throw explainMissingData({ action: `read the repository ${place.repository}`, permission: 'metadata: read', mutates: false }, 'its default branch');
      return branch;
    },
    isProtected: async (branch) => valueAt(await get(place, ['branches', branch], { action: `read the branch ${branch} of ${place.repository}`, permission: 'contents: read' }), 'protected') === true,
    rules: async (branch) => list(await get(place, ['rules', 'branches', branch], { action: `read the rules of ${branch} of ${place.repository}`, permission: 'metadata: read' })).map((rule) => ({
      type: textOf(valueAt(rule, 'type')), approvals: numberOf(valueAt(rule, 'parameters', 'required_approving_review_count')),
    })),
    protection: async (branch) => await readProtection(place, branch),
    hooks: async () => list(await get(place, ['hooks'], { action: `list the webhooks of ${place.repository}`, permission: 'a token of an administrator (repository_hooks: read)' })).map((hook) => ({
      url: textOf(valueAt(hook, 'config', 'url')), active: valueAt(hook, 'active') === true, events: list(valueAt(hook, 'events') ?? null).map(textOf),
      checksCertificate: !['1', 1].includes(valueAt(hook, 'config', 'insecure_ssl') as string | number), lastStatus: numberOf(valueAt(hook, 'last_response', 'code')),
    })),
  };
}

/** Without a protection GitHub answers 404, and in other words where this token may not know. */
async function readProtection(place: Place, branch: string): ReturnType<HostQuestionsPort['protection']> {
  try {
    const answer = await get(place, ['branches', branch, 'protection'], { action: `read the protection of ${branch} of ${place.repository}`, permission: 'a token of an administrator (administration: read)' });
    const reviews = valueAt(answer, 'required_pull_request_reviews');
    return { approvals: reviews === undefined ? 0 : (numberOf(valueAt(reviews, 'required_approving_review_count')) ?? 1), forcePush: valueAt(answer, 'allow_force_pushes', 'enabled') === true };
  } catch (error) {
    if (error instanceof AdapterError && error.status === 404 && /Branch not protected/i.test(error.message)) return undefined;
    throw error;
  }
}

async function get({ api, base }: Place, path: readonly string[], about: { readonly action: string; readonly permission: string }): Promise<Json> {
  return await api.get({ ...about, path: [...base, ...path] });
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: Json | undefined): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
