import type { Clock } from '../core/clock.js';
import { type RenderUnit } from '../core/manifests/repository-layout.js';
import type { Redactor } from '../core/report/redact.js';
/** `no-tool`: none of the programs is on the PATH. `failed` says nothing about the manifests but that they could not be rendered. */
export type Rendering = {
    readonly kind: 'rendered';
    readonly text: string;
} | {
    readonly kind: 'no-tool';
    readonly tools: readonly string[];
} | {
    readonly kind: 'failed';
    readonly message: string;
    readonly where?: {
        readonly file: string;
        readonly line: number;
    };
};
/** Renders what `affectedUnits` names. Throws AdapterError (`cancelled`) only. */
export interface RenderPort {
    render(unit: RenderUnit): Promise<Rendering>;
}
/** `workspace` is the checkout's folder; of `environment`, only PATH is used, to find the programs. */
export interface RendererOptions {
    readonly clock: Clock;
    /** Takes the run's secrets out of what the programs say, whole, before any of it is cut. */
    readonly redact: Redactor;
    readonly workspace: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
    readonly signal?: AbortSignal | undefined;
    /** Default 60,000. */
    readonly timeoutMs?: number;
    /** What charts see as the version of Kubernetes, `1.32.0`; Helm's own default otherwise. */
    readonly kubeVersion?: string;
}
/**
 * Runs kustomize (or kubectl) and helm on files of the workspace that anyone may have written. Three walls keep
 * them there: what a unit names is looked through before and refused where it leads out, by path, link or URL;
 * the programs get a home of their own and no variable of this process; and they find neither git nor a way to
 * the network (an empty PATH, a proxy where nothing listens), so that an address we did not see fails at once.
 */
export declare function createRenderer(options: RendererOptions): RenderPort;
