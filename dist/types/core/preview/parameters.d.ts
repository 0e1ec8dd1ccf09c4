import type { PullRequest } from './pull-request.js';
/** The names that Argo CD's pullRequest generator has, beside `labels` and `values`. */
export type PreviewParameters = Readonly<Record<'number' | 'title' | 'branch' | 'branch_slug' | 'target_branch' | 'target_branch_slug' | 'head_sha' | 'head_short_sha' | 'head_short_sha_7' | 'author', string>>;
/** What whoever opens a pull request writes as they like: it may hold more than letters, digits and `-`. */
export declare const freeTexts: ReadonlySet<string>;
/** The parameters of a pull request, as the generator makes them. */
export declare function previewParameters({ number, title, author, branch, targetBranch, headSha }: PullRequest): PreviewParameters;
/**
 * A branch as a part of a DNS label: lower case, `-` for all else, cut at a `-` where there is one. Letters with marks lose those;
 * other scripts, which the generator writes in Latin letters, become `-`. Source: github.com/gosimple/slug.
 */
export declare function slugOf(text: string): string;
/** The names in a text that stand for parameters. */
export declare function namesInTemplate(text: string): readonly string[];
/** Fills parameters in; a name that is not known stays as it stands. */
export declare function fillText(text: string, parameters: PreviewParameters): string;
