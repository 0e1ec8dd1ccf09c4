/** Whether a file is read as manifests, and why not. */
export type FileRole =
  | { readonly kind: 'manifest' }
  | { readonly kind: 'skip'; readonly reason: string };

/** As sources: joined they are one expression, which most files are told by at once. */
const reasons: readonly (readonly [source: string, reason: string])[] = [
  [String.raw`(^|/)Chart\.(ya?ml|lock)$`, 'a Helm chart\'s own description'],
  [String.raw`(^|/)([^/]*[-.])?values([-_.][^/]*)?\.ya?ml$`, 'Helm values'],
  [String.raw`(^|/)values\.schema\.json$`, 'a schema of Helm values'],
  [String.raw`(^|/)templates/`, 'a Helm template: it is no YAML until it is rendered'],
  [String.raw`\.osop(log)?\.(ya?ml|json)$`, 'an OSOP file'],
  [String.raw`(^|/)\.[^/]+`, 'a hidden file or folder'],
  [String.raw`(^|/)(package(-lock)?|tsconfig[^/]*|renovate)\.json$`, 'a tool\'s settings'],
];
const skipped = reasons.map(([source, reason]) => ({ pattern: new RegExp(source), reason }));
const anySkipped = new RegExp(reasons.map(([source]) => source).join('|'));

/** Tells by its path what a YAML or JSON file of a config repository is. */
export function fileRole(path: string): FileRole {
  const match = anySkipped.test(path) ? skipped.find(({ pattern }) => pattern.test(path)) : undefined;
  return match === undefined ? { kind: 'manifest' } : { kind: 'skip', reason: match.reason };
}
