import type { RunRecord, SetImage } from '../run-record.js';
/** An image as reports show it. Everything but `url` is untrusted. */
export interface ShownImage {
    /** `from` is empty where it is new, `to` where it is gone. */
    readonly name: string;
    readonly from: string;
    readonly to: string;
    /** `apps/web/values.yaml:7`, or with the path of the value where the line is not known. */
    readonly where: string;
    /** Page of that line in the commit that set it; undefined where there is none, as in a dry run. */
    readonly url: string | undefined;
}
/** The images that were set; in a dry run, those that would be. There may be many: each is looked at when it is shown. */
export declare function shownImages({ images, diffs, dryRun }: RunRecord, repositoryUrl: string | undefined): {
    readonly items: readonly SetImage[];
    readonly show: (image: SetImage) => ShownImage;
};
