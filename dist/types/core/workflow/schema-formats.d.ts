/**
 * True for a date and time as the `date-time` format of ajv-formats (full mode) takes it: RFC 3339,
 * with a blank allowed for the `T`, minutes of the zone optional, and leap seconds at 23:59 UTC.
 */
export declare function isDateTime(text: string): boolean;
/**
 * True for a URI reference as the `uri-reference` format of ajv-formats (full mode) takes it:
 * RFC 3986, with `"` allowed in names and paths, and an authority after a single slash as well.
 */
export declare function isUriReference(text: string): boolean;
