/** A list of Applications with the fields asked for: exact names from a closed list, with `-` in front all of that list but those. */
export declare function pickListFields(answer: {
    readonly metadata: object;
    readonly items: readonly object[] | null;
}, fields: string | null): unknown;
/**
 * The parts of an answer that `fields` names (`items.metadata.name,items.spec`); with a leading `-` all but those.
 * So it is with streams; of lists the fields are a closed list.
 */
export declare function pickFields(value: object, fields: string | null): unknown;
