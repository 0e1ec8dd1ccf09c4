/**
 * The parts of an answer that `fields` names (`items.metadata.name,items.spec`); with a leading `-` all but those.
 * Unlike the real server's, the list of known fields is not closed.
 */
export declare function pickFields(value: object, fields: string | null): unknown;
