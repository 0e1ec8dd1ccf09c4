/**
 * A value of a Go template. Numbers of files are floats, as Go reads JSON; `bigint` is Go's int, of constants and
 * functions. `undefined` is a key that a map does not have, `null` is Go's nil.
 */
export type GoValue = string | number | bigint | boolean | null | undefined | readonly GoValue[] | GoMap;
/** A map of Go with text as keys. */
export interface GoMap {
    readonly [key: string]: GoValue;
}
/** Why a template has no text: `wrong` is what Argo CD refuses too, `needs-server` is what cannot be told here. */
export declare class TemplateFailure extends Error {
    readonly kind: 'wrong' | 'needs-server';
    constructor(kind: 'wrong' | 'needs-server', message: string);
}
/** Ends the evaluation: Argo CD would refuse it as well. */
export declare function wrong(message: string): never;
/** Ends the evaluation: only Argo CD knows what comes out. */
export declare function needsServer(message: string): never;
export declare function isGoMap(value: GoValue): value is GoMap;
export declare function isGoList(value: GoValue): value is readonly GoValue[];
/** What a map has under a key; undefined for none. Names such as `constructor` are keys like all others. */
export declare function entryOf(map: GoMap, key: string): GoValue;
/** Keys in the order in which Go goes through maps and writes them. */
export declare function sortedKeys(map: GoMap): readonly string[];
/** What `if` takes for true: anything that is not empty. https://pkg.go.dev/text/template#IsTrue */
export declare function isTrue(value: GoValue): boolean;
/** The name of a value's type, as Go says it in errors. */
export declare function typeName(value: GoValue): string;
/** A value as Go's `%v` writes it. */
export declare function formatValue(value: GoValue): string;
/** A float as Go's `%v` writes it: a million is `1e+06`. */
export declare function formatFloat(value: number): string;
