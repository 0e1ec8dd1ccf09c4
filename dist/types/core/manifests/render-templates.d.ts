import type { RenderedObject } from './render-sources.js';
import type { ReadText, RenderUnit, RepositoryLayout } from './repository-layout.js';
/** File and line of the template behind a value that Helm has rendered; the line is found by the names of the keys, as far as they are written there. */
export declare function locateTemplate(rendered: RenderedObject, pointer: string, { unit, layout, read }: {
    readonly unit: RenderUnit;
    readonly layout: RepositoryLayout;
    readonly read: ReadText;
}): {
    readonly file: string;
    readonly line: number;
} | undefined;
