/** The action as a program: `dist/index.js` calls this and nothing else. */
export declare function runAction(): Promise<void>;
/** The command line as a program: `dist/cli/index.js` calls this and nothing else. */
export declare function runCli(): Promise<void>;
/** A thread that checks for another one: `dist/worker/index.js` calls this and nothing else. */
export declare function runWorker(): Promise<void>;
