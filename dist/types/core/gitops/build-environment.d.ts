import type { GitApplication, GitSource } from './git-application.js';
/**
 * Puts Argo CD's build environment into a text; `$$` is a dollar, and what is not known is empty.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/build-environment/
 */
export declare function buildEnvironment({ name, project, value }: GitApplication, { repoURL, revision: target, folder }: GitSource, revision: string): (text: string) => string;
