import type { ValueChange } from './diff-values.js';
/** What differs and is counted instead of shown. */
export interface Noise {
    /** Sums over other objects, which differ where those do. */
    readonly checksums: number;
    /** Labels that name the version of a chart. */
    readonly versions: number;
    /** Names that are made from the content of a ConfigMap or Secret. */
    readonly references: number;
    /** What a template makes anew at each rendering. */
    readonly random: number;
}
/** Nothing was hidden. */
export declare const noNoise: Noise;
/** What kind of noise a change is; undefined for one that people want to see. `renamed` has the later name of each generated one. */
export declare function noiseOf(change: ValueChange, renamed: ReadonlyMap<string, string>): keyof Noise | undefined;
/** How many of each kind there are. */
export declare function countNoise(kinds: readonly (keyof Noise)[]): Noise;
/** Of two objects together. */
export declare function addNoise(one: Noise, other: Noise): Noise;
/** `2 more resources differ in nothing but 3 checksums`; for at least one. */
export declare function onlyNoiseWords({ onlyNoise, noise }: {
    readonly onlyNoise: number;
    readonly noise: Noise;
}): string;
/** `3 checksums and 1 version label`; empty for none. */
export declare function noiseWords({ checksums, versions, references, random }: Noise): string;
