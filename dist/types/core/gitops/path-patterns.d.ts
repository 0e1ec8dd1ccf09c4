/** A pattern of paths, read once. */
export type PathPattern = (path: string) => boolean;
/**
 * A pattern as Go's `path.Match` reads it, which the git generator uses for directories: `*` and `?` do not cross `/`. Undefined for
 * one that Go calls malformed: Argo CD passes over it. https://pkg.go.dev/path#Match
 */
export declare function readPathMatch(pattern: string): PathPattern | undefined;
/**
 * A pattern as `git ls-files` reads it, which the git generator uses for files: `*` and `**` cross `/`, and a folder stands for all that
 * is in it. https://git-scm.com/docs/gitglossary#Documentation/gitglossary.txt-pathspec
 */
export declare function readPathspec(pattern: string): PathPattern;
/**
 * A pattern in which `*` stays in its folder and `**` crosses folders: git files under the new globbing of Argo CD, and the paths of
 * `manifest-generate-paths` and value files.
 */
export declare function readFolderGlob(pattern: string): PathPattern;
