import type { Application } from '../argocd/application.js';
/** What became of a hook of the last sync, such as a Job that tests what was deployed. Text in it is untrusted. */
export type HookResult = {
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    /** `PostSync` and the like. */
    readonly hook: string;
    /** `Succeeded`, `Failed`, `Error`, `Running`; empty where Argo CD does not say. */
    readonly phase: string;
    readonly message: string;
    /** Its last lines, without secrets; empty where there are none. */
    readonly log: readonly string[];
    /** Why there is no log. */
    readonly missing?: string;
};
/** The PostSync hooks of an Application's last operation, without their logs. */
export declare function testHooks({ status }: Application): readonly HookResult[];
/** In one line: `Job smoke Succeeded`. */
export declare function hookLine({ kind, name, phase }: HookResult): string;
