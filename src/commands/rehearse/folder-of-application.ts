import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of a kustomization that an Application is called after, as `apps/web/overlays/dev` for `web-dev`: names of
 * folders on the way there, with dashes between them. `.` where there is none, or more than one.
 */
export function folderOfApplication(name: string, kustomizations: readonly string[]): string {
  const fitting = kustomizations.filter((folder) => spells(folder.split('/').toReversed(), name));
  return fitting.length === 1 ? (fitting[0] ?? '.') : '.';
}

/** The last folder has to be in the name; those above it may be. */
function spells([last, ...above]: readonly string[], name: string): boolean {
  if (last === undefined) return false;
  if (name === last) return true;
  return name.endsWith(`-${last}`) && someSpell(above, name.slice(0, -last.length - 1));
}

function someSpell(segments: readonly string[], name: string): boolean {
  return segments.length > 0 && (spells(segments, name) || someSpell(segments.slice(1), name));
}

/** Folders of a checkout that hold a kustomization; none deeper than eight. */
export function kustomizationsIn(root: string, folder = '', depth = 0): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(({ name }) => name !== '.git');
  const own = folder !== '' && entries.some(({ name }) => /^(?:kustomization\.ya?ml|Kustomization)$/.test(name)) ? [folder] : [];
  const below = depth === 8 ? [] : entries.filter((entry) => entry.isDirectory());
  return [...own, ...below.flatMap(({ name }) => kustomizationsIn(root, folder === '' ? name : `${folder}/${name}`, depth + 1))];
}
