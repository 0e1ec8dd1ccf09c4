/**
 * The regular expression of a schema, which Kubernetes reads as Go does. Undefined where it has no counterpart here:
 * then nobody can say whether a value fits.
 */
export declare function readPattern(text: string): RegExp | undefined;
