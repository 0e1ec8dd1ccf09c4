/**
 * The newest of some tags that a range of versions allows, as the repo-server chooses it: `v1.*`, `1.x`, `~1.2`, `^1.2.3`,
 * `>=1.0.0 <2.0.0`, `1.0.0 - 1.4.0`, and several with `||`. Tags that are no versions do not count, nor those of a
 * prerelease. Undefined for what is no range, and where none is allowed.
 */
export declare function newestInRange(range: string, tags: readonly string[]): string | undefined;
