import { type Problem } from '../problem.js';
import { type NewItem, type NewValue } from './edit-patches.js';
/**
 * One change of a document of a stream (`document` counts from 0, empty ones included). With `within`, the pointer
 * leads to a literal block scalar (`|`) that is YAML itself, and the change is made in there.
 */
export type YamlEdit = {
    readonly document: number;
    readonly within?: string;
} & ({
    readonly kind: 'set';
    readonly pointer: string;
    readonly value: string | number | boolean;
} | {
    readonly kind: 'put';
    readonly pointer: string;
    readonly key: string;
    readonly value: NewValue;
} | {
    readonly kind: 'append';
    readonly pointer: string;
    readonly value: NewItem;
} | {
    readonly kind: 'rename';
    readonly pointer: string;
    readonly key: string;
} | {
    readonly kind: 'remove';
    readonly pointer: string;
});
/** The text after an edit; or why it was not made, and nothing else. */
export type Spliced = {
    readonly kind: 'edited';
    readonly text: string;
} | {
    readonly kind: 'refused';
    readonly problems: readonly Problem[];
};
/**
 * Changes places of a YAML text, one edit after the other, and leaves every other character as it is: comments,
 * quotes, blank lines, indentation, line breaks, byte order mark. The result is read again, by the rules of YAML 1.2
 * and of Kubernetes, and refused unless exactly the intended data differ. A value that an alias or a merge key shares
 * is refused. With one edit refused the text is not changed at all.
 */
export declare function spliceYaml(source: string, file: string, edits: readonly YamlEdit[]): Spliced;
/** A JSON pointer as a path with dots: `spec.containers[0].image`. Keys with other characters are in quotes. */
export declare function dottedPath(pointer: string): string;
