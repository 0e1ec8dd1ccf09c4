/**
 * A comment that was made for GitHub as a note of GitLab. What others wrote is in it as entities already; beyond that GitLab looks
 * in the finished text for references that GitHub does not have (`!1`, `$1`, `%1`, `~label`, `&1`, `[vulnerability:1]`), and before
 * anything else for lines that begin with `/`, which are commands (https://docs.gitlab.com/user/project/quick_actions/).
 */
export declare function forGitlab(markdown: string): string;
