import type { FakeAnswer, FakeRequest } from './fake-github.js';

/** How the branches of the fake repository are protected; tests change it. */
export interface FakeProtection {
  /** Rules of rulesets. */
  rulesets: readonly { readonly type: string; readonly parameters?: Readonly<Record<string, unknown>> }[];
  /** The classic protection. */
  classic: { readonly approvals: number; readonly forcePush: boolean } | undefined;
  hooks: readonly { readonly url: string; readonly active?: boolean; readonly events?: readonly string[]; readonly insecure?: '0' | '1'; readonly code?: number }[];
  /** Whether the token is that of an administrator. */
  administrator: boolean;
}

export function newProtection(): FakeProtection {
  return { rulesets: [], classic: undefined, hooks: [], administrator: true };
}

const forbidden: FakeAnswer = { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } };

/** Answers what is asked about branches and webhooks, in GitHub's forms; undefined for anything else. */
export function answerBranches({ rulesets, classic, hooks, administrator }: FakeProtection, { method }: FakeRequest, place: readonly string[]): FakeAnswer | undefined {
  const [area, second, third] = place;
  if (method !== 'GET') return undefined;
  if (area === 'rules' && second === 'branches') return { status: 200, body: rulesets };
  if (area === 'hooks') {
    if (!administrator) return { status: 404, body: { message: 'Not Found', status: '404' } };
    return { status: 200, body: hooks.map(({ url, active = true, events = ['push'], insecure = '0', code }) => ({ active, events, config: { url, content_type: 'json', insecure_ssl: insecure }, last_response: { code: code ?? null, status: 'unused', message: null } })) };
  }
  if (area !== 'branches') return undefined;
  if (third === undefined) return { status: 200, body: { name: second, protected: classic !== undefined || rulesets.length > 0 } };
  if (!administrator) return forbidden;
  if (classic === undefined) return { status: 404, body: { message: 'Branch not protected', status: '404' } };
  const { approvals, forcePush } = classic;
  return { status: 200, body: { ...(approvals === 0 ? {} : { required_pull_request_reviews: { required_approving_review_count: approvals } }), allow_force_pushes: { enabled: forcePush } } };
}
