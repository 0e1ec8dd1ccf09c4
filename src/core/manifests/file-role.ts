/** Whether a file is read as manifests, and why not. */
export type FileRole =
  | { readonly kind: 'manifest' }
  | { readonly kind: 'skip'; readonly reason: string };

const skipped: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /(^|\/)Chart\.(ya?ml|lock)$/, reason: 'a Helm chart\'s own description' },
  { pattern: /(^|\/)([^/]*[-.])?values([-_.][^/]*)?\.ya?ml$/, reason: 'Helm values' },
  { pattern: /(^|\/)values\.schema\.json$/, reason: 'a schema of Helm values' },
  { pattern: /(^|\/)templates\//, reason: 'a Helm template: it is no YAML until it is rendered' },
  { pattern: /\.osop(log)?\.(ya?ml|json)$/, reason: 'an OSOP file' },
  { pattern: /(^|\/)\.[^/]+/, reason: 'a hidden file or folder' },
  { pattern: /(^|\/)(package(-lock)?|tsconfig[^/]*|renovate)\.json$/, reason: 'a tool\'s settings' },
];

/** Tells by its path what a YAML or JSON file of a config repository is. */
export function fileRole(path: string): FileRole {
  const match = skipped.find(({ pattern }) => pattern.test(path));
  return match === undefined ? { kind: 'manifest' } : { kind: 'skip', reason: match.reason };
}
