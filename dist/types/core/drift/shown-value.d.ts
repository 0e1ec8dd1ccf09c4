import type { Redactor } from '../report/redact.js';
import type { FieldDifference } from './compare-fields.js';
/** Both values as one short line each; undefined is not there. `masked`: they differ, and are not to be shown. */
export interface ShownValues {
    readonly live: string | undefined;
    readonly wanted: string | undefined;
    readonly masked: boolean;
}
/**
 * The two values of a field for people. Of a Secret nothing in `data` and `stringData` is shown, nor its annotations; of other
 * objects nothing that is called a secret. Argo CD masks Secrets itself: this does not rely on it.
 */
export declare function shownValues({ path, live, wanted }: FieldDifference, { kind, group }: {
    readonly kind: string;
    readonly group: string;
}, redact: Redactor): ShownValues;
