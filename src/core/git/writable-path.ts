/**
 * True for a path that a file of a repository can have, from its root, with `/` between the parts:
 * nothing that leads out of it, and nothing that a checkout would take for git's own folder.
 */
export function isWritablePath(path: string): boolean {
  return (
    path !== '' &&
    path.length <= 4096 &&
    !/[\p{Cc}\\]/u.test(path) &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/^(\.git|git~1)[. ]*$/i.test(part))
  );
}
