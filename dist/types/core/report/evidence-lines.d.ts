import { type Evidence, type EventEvidence, type ResourceEvidence } from '../argocd/evidence.js';
/** What was found, in a few lines a resource, without indentation of their own at the left. */
export declare function evidenceLines({ resources, others, missing }: Evidence): readonly string[];
/** Health, or else what the sync said. */
export declare function stateOf({ health, sync, syncMessage }: ResourceEvidence): string;
/** `Pod shop/web-1: BackOff (12 times, 40s before): message`. */
export declare function describeEvent({ object, type, reason, message, count, ageSec }: EventEvidence): string;
/** `last lines of container web, before it was started anew`. */
export declare function logTitle({ container, previous }: {
    readonly container: string;
    readonly previous: boolean;
}): string;
/** Every container that is not ready, in words. */
export declare function containerLines({ pod }: ResourceEvidence): readonly string[];
