/** The forms that records are given to other programs in. */
export const exportFormats = ['jsonl', 'csv', 'ocsf', 'cloudevents'] as const;
export type ExportFormat = (typeof exportFormats)[number];
