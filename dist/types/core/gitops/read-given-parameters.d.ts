import { type JsonObject } from '../json.js';
import type { GivenParameters } from './expansion-context.js';
/** Reads the input: what is wrong with it, or the parameters. */
export declare function readGivenParameters(value: JsonObject): GivenParameters | {
    readonly wrong: string;
};
