/** The folder of a path; `''` at the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether a path is of a kustomization or a chart's description: where there is none, files are all that they seem. */
export function isLayoutFile(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|Chart\.yaml)$/.test(path);
}
