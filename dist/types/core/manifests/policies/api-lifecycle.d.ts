/** What becomes of an API in the Kubernetes versions that are checked against. `instead` is an apiVersion. */
export type ApiStatus = {
    readonly kind: 'served';
} | {
    readonly kind: 'unknown';
} | {
    readonly kind: 'removed';
    readonly in: string;
    readonly instead?: string;
} | {
    readonly kind: 'deprecated';
    readonly removedIn: string;
    readonly instead?: string;
};
export interface ApiLifecycle {
    status(apiVersion: string, kind: string): ApiStatus;
}
export declare function removedBefore(apiVersion: string, kind: string): ApiStatus | undefined;
