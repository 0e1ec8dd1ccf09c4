// What git forbids in the name of a ref (git-check-ref-format(1)), and a dash in front, which git would take for an option.
const forbiddenCharacters = /[\p{Cc} ~^:?*[\\]/u;
const forbiddenSequences = /^[-/]|\.\.|@\{|\/\/|[/.]$|^@$/;

/**
 * True for the name of a branch or tag that can be given to git as an argument: any that git itself accepts,
 * shell characters included, since no shell ever sees it.
 */
export function isSafeRef(name: string): boolean {
  return (
    name !== '' &&
    name.length <= 255 &&
    !forbiddenCharacters.test(name) &&
    !forbiddenSequences.test(name) &&
    name.split('/').every((part) => !part.startsWith('.') && !part.endsWith('.lock'))
  );
}

/** True for a whole commit id, in the lower case that git prints. */
export function isCommitSha(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

/** Whether a text is a commit's id, or 7 of its first digits and more. */
export function namesCommit(text: string, sha: string): boolean {
  return /^[0-9a-f]{7,40}$/i.test(text) && sha.toLowerCase().startsWith(text.toLowerCase());
}

/** The first seven characters of a commit's id, as git and GitHub abbreviate it; other revisions (a tag, a chart version) as they are. */
export function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/i.test(revision) ? revision.slice(0, 7) : revision;
}
