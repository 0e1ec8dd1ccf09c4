import type { Finding, ManifestObject } from '../finding.js';
/** Takes out what the object itself says to ignore, where it says why. Without a reason it stays, and the hint tells so. */
export declare function suppress(object: ManifestObject, findings: readonly Finding[]): {
    readonly kept: readonly Finding[];
    readonly suppressed: readonly {
        readonly policy: string;
        readonly reason: string;
    }[];
};
