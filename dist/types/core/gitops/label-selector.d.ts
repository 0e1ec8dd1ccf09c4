import { type Json } from '../json.js';
/** Tells whether some labels are chosen. */
export type LabelSelector = (labels: Readonly<Record<string, string>>) => boolean;
/**
 * A selector of Kubernetes. As in Argo CD, values may be anything, an address of a cluster too. Without one everything is chosen; what
 * cannot be read is said in `wrong`.
 */
export declare function readLabelSelector(value: Json | undefined): LabelSelector | {
    readonly wrong: string;
};
