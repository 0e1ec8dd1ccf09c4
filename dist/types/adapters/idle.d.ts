/** Whether nothing is under way in a process with these active resources (`process.getActiveResourcesInfo`). */
export declare function isIdle(resources: readonly string[]): boolean;
