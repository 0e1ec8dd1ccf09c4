/** A version of Argo CD; `minor` counts on from 2.x: those of 2 are below zero. */
export interface ArgocdVersion {
    readonly text: string;
    readonly major: number;
    /** Of version 3; one of version 2 is negative. */
    readonly minor: number;
    readonly patch: number;
}
/** Minors of 3 that were supported when this was written (August 2026), and the last one that the simulator was compared with. */
export declare const supported: {
    readonly first: 3;
    readonly last: 6;
};
/** Reads `v3.5.1+abc`; undefined for a build without a number. */
export declare function readVersion(text: string): ArgocdVersion | undefined;
interface Flaw {
    readonly id: string;
    readonly what: string;
    /** The version of the same minor that corrects it. */
    readonly fixed: string;
}
/** The flaws that a version has. */
export declare function knownFlaws({ text, major, patch }: ArgocdVersion): readonly Flaw[];
export {};
