/** Whether a window with this cron schedule and this length (milliseconds) is open, by UTC. A schedule that cannot be read is never open. */
export declare function isOpen(schedule: string, durationMs: number, now: Date): boolean;
