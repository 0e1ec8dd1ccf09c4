import type { GitApplication, GitSource } from './git-application.js';
import { mappingAt, textOf } from './git-tree.js';

/**
 * Puts Argo CD's build environment into a text; `$$` is a dollar, and what is not known is empty.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
 */
export function buildEnvironment({ name, project, value }: GitApplication, { repoURL, revision: target, folder }: GitSource, revision: string): (text: string) => string {
  const known: Readonly<Record<string, string>> = {
    ARGOCD_APP_NAME: name, ARGOCD_APP_PROJECT_NAME: project, ARGOCD_APP_NAMESPACE: textOf(mappingAt(value, 'spec', 'destination')['namespace']),
    ARGOCD_APP_REVISION: revision, ARGOCD_APP_REVISION_SHORT: revision.slice(0, 7), ARGOCD_APP_REVISION_SHORT_8: revision.slice(0, 8),
    ARGOCD_APP_SOURCE_PATH: folder ?? '', ARGOCD_APP_SOURCE_REPO_URL: repoURL, ARGOCD_APP_SOURCE_TARGET_REVISION: target,
  };
  return (text) => text.replaceAll(/\$(?:\{(\w+)\}|(\w+)|(\$))/g, (_whole, braced: string | undefined, plain: string | undefined, dollar: string | undefined) => dollar ?? known[braced ?? plain ?? ''] ?? '');
}
