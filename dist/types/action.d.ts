/** The action: inputs to settings, command, and everything that people see to where GitHub shows it. */
export declare function action(): Promise<void>;
