/** A version of Argo CD; `minor` counts on from 2.x: those of 2 are below zero. */
export interface ArgocdVersion {
  readonly text: string;
  readonly major: number;
  /** Of version 3; one of version 2 is negative. */
  readonly minor: number;
  readonly patch: number;
}

/** Minors of 3 that were supported when this was written (August 2026), and the last one that the simulator was compared with. */
export const supported = { first: 3, last: 6 } as const;

/** Reads `v3.5.1+abc`; undefined for a build without a number. */
export function readVersion(text: string): ArgocdVersion | undefined {
  const [, major = '', minor = '', patch = ''] = /^v?(\d{1,3})\.(\d{1,4})\.(\d{1,4})(?:[-+].*)?$/.exec(text.trim()) ?? [];
  if (major === '') return undefined;
  return { text: `${major}.${minor}.${patch}`, major: Number(major), minor: Number(major) === 3 ? Number(minor) : Number(major) < 3 ? Number(minor) - 100 : Number(minor) + 100, patch: Number(patch) };
}

interface Flaw {
  readonly id: string;
  readonly what: string;
  /** The version of the same minor that corrects it. */
  readonly fixed: string;
}

/** Flaws that a credential of a pipeline has to do with. Each minor with the patch that corrects it; `from` is the first minor that has it. */
const flaws = [
  // https://github.com/argoproj/argo-cd/security/advisories/GHSA-786q-9hcg-v9ff
  { id: 'CVE-2025-55190', what: 'tokens of projects read the credentials of repositories', from: [2, 0], fixed: { '2.13': 9, '2.14': 16, '3.0': 14, '3.1': 2 }, safe: [3, 2] },
  // https://github.com/argoproj/argo-cd/security/advisories/GHSA-3v3m-wc6v-x4x3
  { id: 'CVE-2026-42880', what: 'read-only users see Secrets in server-side diffs', from: [3, 2], fixed: { '3.3': 9 }, safe: [3, 4] },
] as const;

/** The flaws that a version has. */
export function knownFlaws({ text, major, patch }: ArgocdVersion): readonly Flaw[] {
  const minor = Number(text.split('.')[1]);
  const order = major * 1000 + minor;
  return flaws.flatMap(({ id, what, from, fixed, safe }): readonly Flaw[] => {
    if (order < from[0] * 1000 + from[1] || order >= safe[0] * 1000 + safe[1]) return [];
    const corrected: number | undefined = new Map(Object.entries(fixed)).get(`${major}.${minor}`);
    if (corrected !== undefined && patch >= corrected) return [];
    return [{ id, what, fixed: corrected === undefined ? `${safe[0]}.${safe[1]}` : `${major}.${minor}.${corrected}` }];
  });
}
