import { type GoMap, type GoValue } from './values.js';
/** A function of templates. Arguments that it leaves out or that are of another type are Go's errors. */
export type GoFunction = (args: readonly GoValue[]) => GoValue;
/** Go converts nothing by itself: a number is no text. */
export declare function asText(value: GoValue): string;
/** An int. Numbers of files are floats, which Go takes for none. */
export declare function asInt(value: GoValue): number;
export declare function asBoolean(value: GoValue): boolean;
/** Nil is a map without entries. */
export declare function asMap(value: GoValue): GoMap;
export declare function asList(value: GoValue, name: string): readonly GoValue[];
/** Go counts bytes where JavaScript counts characters: the same in ASCII, which names are made of. */
export declare function asAscii(value: GoValue, name: string): string;
/** Checks how many arguments there are before they are used. */
export declare function counted(name: string, least: number, most: number, call: GoFunction): GoFunction;
