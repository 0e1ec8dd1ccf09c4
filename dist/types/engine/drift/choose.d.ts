import type { Problem } from '../../core/problem.js';
import type { ApplicationRef, ArgocdPort } from '../ports.js';
/** The inputs that choose; `app` is undefined for all that the login may see. */
export interface Choice {
    readonly app: string | undefined;
    readonly selector: string | undefined;
    readonly projects: readonly string[];
    readonly children: boolean;
}
/** What was chosen; `note` says how, where no input names any. `problems`: children that could not be found. */
export interface Chosen {
    readonly kind: 'chosen';
    readonly applications: readonly ApplicationRef[];
    readonly note: string | undefined;
    readonly problems: readonly Problem[];
}
/** What was chosen, or why nothing can be. */
export type Choosing = Chosen | {
    readonly kind: 'failed';
    readonly problem: Problem;
};
interface Reading {
    readonly argocd: ArgocdPort;
    readonly signal: AbortSignal;
}
/** The applications that the inputs name, with what those deploy. Names must match selector and projects too. */
export declare function chooseApplications(choice: Choice, reading: Reading): Promise<Choosing>;
export {};
