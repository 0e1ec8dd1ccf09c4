import { AdapterError } from '../../core/adapter-error.js';
import { previewParameters } from '../../core/preview/parameters.js';
import type { PullRequest } from '../../core/preview/pull-request.js';
import { fillTemplate, type ApplicationDraft } from '../../core/preview/template.js';
import type { Problem } from '../../core/problem.js';
import type { GitPort } from '../../engine/ports.js';

/** The Application that the template of the base makes for a pull request. The head's own template is never read: whoever wrote it is not trusted with where it goes. */
export async function readTemplate(file: string, { git, pullRequest, repositoryUrl }: { readonly git: GitPort; readonly pullRequest: PullRequest; readonly repositoryUrl: string }): Promise<{ readonly draft: ApplicationDraft } | { readonly problems: readonly Problem[] }> {
  const { baseSha, targetBranch, number } = pullRequest;
  const commit = `${baseSha.slice(0, 7)} of ${targetBranch}`;
  try {
    const text = (await git.readTexts(baseSha, [file])).get(file);
    if (text === undefined) return unreadable(`the template ${file} is not in ${commit}, the base of pull request ${number}`, 'merge it first: a preview is made by the template of the base; the path counts from the top of the repository');
    return fillTemplate({ file, text }, { parameters: previewParameters(pullRequest), mark: { repositoryUrl, number } });
  } catch (error) {
    if (error instanceof AdapterError) return unreadable(`the template ${file} cannot be read from ${commit}: ${error.message}`, 'check out the repository of the pull request with credentials to fetch its base, or with fetch-depth: 0');
    throw error;
  }
}

function unreadable(message: string, hint: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ code: 'OSOP-PREVIEW-001', severity: 'error', message, hint }] };
}
