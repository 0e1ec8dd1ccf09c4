import type { Application } from '../argocd/application.js';
/** The label that an Application has which `preview` has made, to be listed by. */
export declare const previewLabel = "osop-argocd/preview";
/** Which pull request an Application was made for. */
export interface PreviewMark {
    /** `https://github.com/owner/name`: a number alone says nothing where several repositories share an Argo CD. */
    readonly repositoryUrl: string;
    readonly number: number;
}
/** Labels and annotations that mark an Application. */
export declare function markFields({ repositoryUrl, number }: PreviewMark): {
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
};
/** The mark of an Application; undefined for one without a whole mark, and for what an ApplicationSet has made. */
export declare function markOf({ metadata }: Application): PreviewMark | undefined;
/** Whether an Application was made for this pull request. */
export declare function isMarkedFor(application: Application, { repositoryUrl, number }: PreviewMark): boolean;
