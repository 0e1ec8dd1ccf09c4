import { type Content, type Html } from './html.js';
/** One part of a page, with a heading of its own. */
export interface Section {
    readonly id: string;
    readonly title: string;
    readonly body: Html;
    /** Pixels that it would best have, where that is known. */
    readonly width?: number;
}
export interface Page {
    /** What kind of report it is, at the top of the page; that of a deployment where absent. */
    readonly kind?: string;
    readonly title: string;
    /** Beside the name of the report, above everything. */
    readonly subject: Content;
    /** With the only first heading. */
    readonly lead: Html;
    readonly parts: Html;
    /** What the page can be searched by eye for. */
    readonly contents: readonly Pick<Section, 'id' | 'title'>[];
    readonly toolVersion: string;
}
/** A whole HTML document. */
export declare function page({ kind, title, subject, lead, parts, contents, toolVersion }: Page): string;
/** A section as a landmark that is named by its heading. */
export declare function card({ id, title, body, width }: Section): Html;
/** Names and values. What is undefined is left out. */
export declare function facts(given: readonly (readonly [name: string, value: Content])[], className?: 'facts' | 'record'): Html;
/** A moment, to the second. */
export declare function moment(at: Date): Html;
