import { trailerNames } from '../../core/git/commit-message.js';
import type { VersionedImage } from '../../core/images/versioned-image.js';
import type { StepContext } from './context.js';

/** Trailers of a commit that sets versions: what it sets, for which step and CI run, and what it sets although it was rolled back. */
export function writtenTrailers(
  { versions, overridden }: { readonly versions: readonly VersionedImage[]; readonly overridden: readonly VersionedImage[] },
  { node, facts }: Pick<StepContext, 'node' | 'facts'>,
): readonly (readonly [name: string, value: string])[] {
  const known = [[trailerNames.source, facts.sourceSha], [trailerNames.job, facts.runUrl]] as const;
  return [
    ...versions.map(({ name, version }) => [trailerNames.image, `${name} ${version}`] as const),
    ...overridden.map(({ name, version }) => [trailerNames.override, `${name} ${version}`] as const),
    [trailerNames.workflow, node.id] as const,
    ...known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  ];
}
