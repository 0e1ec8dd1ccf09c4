import type { PullRequest } from './pull-request.js';

/** The names that Argo CD's pullRequest generator has, beside `labels` and `values`. */
export type PreviewParameters = Readonly<Record<'number' | 'title' | 'branch' | 'branch_slug' | 'target_branch' | 'target_branch_slug' | 'head_sha' | 'head_short_sha' | 'head_short_sha_7' | 'author', string>>;

/** What whoever opens a pull request writes as they like: it may hold more than letters, digits and `-`. */
export const freeTexts: ReadonlySet<string> = new Set(['title', 'branch', 'target_branch', 'author']);

/** Characters of a slug, which leaves room for more in a label of DNS. Source: applicationset/generators/pull_request.go of argo-cd. */
const longestSlug = 50;

/** The parameters of a pull request, as the generator makes them. */
export function previewParameters({ number, title, author, branch, targetBranch, headSha }: PullRequest): PreviewParameters {
  return {
    number: String(number), title, author, branch,
    branch_slug: slugOf(branch),
    target_branch: targetBranch,
    target_branch_slug: slugOf(targetBranch),
    head_sha: headSha,
    head_short_sha: headSha.slice(0, 8),
    head_short_sha_7: headSha.slice(0, 7),
  };
}

/**
 * A branch as a part of a DNS label: lower case, `-` for all else, cut at a `-` where there is one. Letters with marks lose those;
 * other scripts, which the generator writes in Latin letters, become `-`. Source: github.com/gosimple/slug.
 */
export function slugOf(text: string): string {
  const plain = text.trim().replaceAll('_', '-').replaceAll('&', '-and-').replaceAll('@', '-at-').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9-]/g, '-').replaceAll(/-+/g, '-').replaceAll(/^-|-$/g, '');
  if (slug.length <= longestSlug) return slug;
  const end = slug.lastIndexOf('-', longestSlug);
  return slug.slice(0, end > 0 ? end : longestSlug);
}

const placeholder = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The names in a text that stand for parameters. */
export function namesInTemplate(text: string): readonly string[] {
  return [...text.matchAll(placeholder)].map(([, name = '']) => name);
}

/** Fills parameters in; a name that is not known stays as it stands. */
export function fillText(text: string, parameters: PreviewParameters): string {
  return text.replaceAll(placeholder, (tag, name: string) => (Object.hasOwn(parameters, name) ? parameters[name as keyof PreviewParameters] : tag));
}
