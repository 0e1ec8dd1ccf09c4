import type { Problem } from '../problem.js';
import { beginning } from '../one-line.js';

/** The minors that were asked for, as the store names them: `v1.34.2` is `1.34`. An unknown one is a problem that lists the known. */
export function readKubernetesVersions(
  written: readonly string[],
  known: readonly string[],
): { readonly versions: readonly string[]; readonly problems: readonly Problem[] } {
  const newest = known.at(-1) ?? '';
  const versions = new Set<string>();
  const problems: Problem[] = [];
  for (const text of written) {
    const minor = text === 'latest' || text === 'master' ? newest : /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(text)?.[1];
    if (minor !== undefined && known.includes(minor)) versions.add(minor);
    else problems.push({ code: 'OSOP-INPUT-001', severity: 'error', message: `input kubernetes-version: \`${beginning(text, 40)}\` is not known`, hint: `known: ${known.join(', ')}` });
  }
  return { versions: versions.size === 0 ? [newest] : [...versions], problems };
}
