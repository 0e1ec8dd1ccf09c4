/** The forms that records are given to other programs in. */
export declare const exportFormats: readonly ['jsonl', 'csv', 'ocsf', 'cloudevents'];
export type ExportFormat = (typeof exportFormats)[number];
