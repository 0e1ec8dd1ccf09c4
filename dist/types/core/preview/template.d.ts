import { type JsonObject } from '../json.js';
import type { Problem } from '../problem.js';
import { type PreviewMark } from './mark.js';
import { type PreviewParameters } from './parameters.js';
/** An Application as it is sent to Argo CD. */
export interface ApplicationDraft {
    readonly metadata: {
        readonly name: string;
        readonly namespace?: string;
        readonly labels: Readonly<Record<string, string>>;
        readonly annotations: Readonly<Record<string, string>>;
        readonly finalizers: readonly string[];
    };
    readonly spec: JsonObject & {
        readonly project: string;
    };
}
export interface PreviewTemplate {
    /** Path within the repository. */
    readonly file: string;
    readonly text: string;
}
/**
 * The Application that a template makes for a pull request, marked as ours. Every problem of the template is told. What the
 * pull request says becomes a text where it stands, never YAML, and neither project, cluster nor repository.
 */
export declare function fillTemplate({ file, text }: PreviewTemplate, { parameters, mark }: {
    readonly parameters: PreviewParameters;
    readonly mark: PreviewMark;
}): {
    readonly draft: ApplicationDraft;
} | {
    readonly problems: readonly Problem[];
};
