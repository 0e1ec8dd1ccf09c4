import type { Clock } from '../../core/clock.js';
import type { ProxyRules } from '../../core/net/proxy.js';
import type { Redactor } from '../../core/report/redact.js';
import type { SchemaCache } from './cache.js';
import { type LoadedSchema } from './loaded-schema.js';
/** Fetches documents, each URL once. */
export interface Downloads {
    readonly load: (url: string) => Promise<LoadedSchema>;
    readonly close: () => void;
}
/**
 * Documents carry no credential there and nothing secret back, so redirects are followed, but within their origin only.
 * A host that does not answer, or asks for a pause, is not asked for the next document.
 */
export declare function createDownloads({ clock, redact, signal, cache, proxy }: {
    readonly clock: Clock;
    readonly redact: Redactor;
    readonly signal: AbortSignal;
    readonly cache: SchemaCache;
    readonly proxy: ProxyRules;
}): Downloads;
