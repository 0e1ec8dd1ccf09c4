import type { RunRecord } from '../run-record.js';
/** Where a preview can be looked at: its own address where Argo CD knows one, else its page there. */
export declare function previewUrl({ workflow, apps }: Pick<RunRecord, 'workflow' | 'apps'>): string | undefined;
