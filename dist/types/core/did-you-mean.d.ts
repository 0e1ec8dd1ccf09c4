/**
 * The candidate that `name` was most likely meant to be, or undefined when none is close enough.
 * Counts insertions, deletions, replacements and swaps of neighbours; at most a third of the name
 * (and at least one letter) may differ. Case is ignored. Of equally close ones the first wins.
 */
export declare function nearest(name: string, candidates: Iterable<string>): string | undefined;
